import { type FunnelStep, funnelOf } from './funnel.ts'

/** What the funnel knows of one person: where they were asked, who holds them, and how far they came. */
export interface FunnelPerson {
  readonly site: string
  readonly authority: string | null
  readonly indicators: boolean
  readonly interviewed: boolean
  readonly presumed: boolean
  readonly identified: boolean
  readonly charged: boolean
}

export interface GroupFunnel {
  readonly name: string
  readonly steps: readonly FunnelStep[]
  /** People with indicators recorded who also bear a charge; null when it is hidden. */
  readonly charged: number | null
}

const stages: readonly (readonly [string, (person: FunnelPerson) => boolean])[] = [
  ['asked', () => true],
  ['indicators-recorded', ({ indicators }) => indicators],
  ['interviewed', ({ interviewed }) => interviewed],
  ['presumed', ({ presumed }) => presumed],
  ['identified', ({ identified }) => identified],
]

/**
 * The funnel of everyone and of each group, in the order of their names: never by result. Beside each group's own small cells, so many more
 * are hidden that no hidden count follows from the total: at every step either none is hidden, or at least two that speak of `smallest` people
 * together, or the total is hidden too. Method: complementary suppression, smallest first (Willenborg & de Waal, Elements of Statistical
 * Disclosure Control, 2001, ch. 4), for a table of one dimension. Assumption: a reader knows the total and the shown cells, no more.
 */
export function protectedFunnels(
  people: readonly FunnelPerson[],
  groupOf: (person: FunnelPerson) => string | null,
  smallest: number,
): { readonly everyone: readonly FunnelStep[]; readonly groups: readonly GroupFunnel[] } {
  const members = new Map<string, FunnelPerson[]>()
  for (const person of people) {
    const name = groupOf(person)
    if (name === null) continue
    const known = members.get(name)
    if (known) known.push(person)
    else members.set(name, [person])
  }
  const names = [...members.keys()].sort()
  const counts = names.map((name) => countsOf(members.get(name)!))
  const total = countsOf(people)
  const steps = counts.map((each) => [...funnelOf(each, smallest)])
  const everyone = [...funnelOf(total, smallest)]
  const isWhole = names.length > 0 && people.every((person) => groupOf(person) !== null)
  stages.forEach((_, at) => {
    const cells = counts.map((each) => each[at]!.people)
    const shown = hideMore(
      cells,
      steps.map((each) => each[at]!.people !== null),
      smallest,
    )
    shown.groups.forEach((isShown, group) => {
      if (!isShown) steps[group]![at] = hidden(steps[group]![at]!)
    })
    if (!shown.total && isWhole) everyone[at] = hidden(everyone[at]!)
  })
  const charged = names.map((name) => members.get(name)!.filter((each) => each.indicators && each.charged).length)
  const groups = names.map((name, group) => ({
    name,
    steps: steps[group]!,
    charged: charged[group]! > 0 && charged[group]! < smallest ? null : charged[group]!,
  }))
  return { everyone, groups }
}

/** A person counts at a step when they reached every step before it too, so that each bar lies within the one above. */
function countsOf(people: readonly FunnelPerson[]): { step: string; people: number }[] {
  let still = people
  return stages.map(([step, reached]) => {
    still = still.filter(reached)
    return { step, people: still.length }
  })
}

function hideMore(
  cells: readonly number[],
  shown: readonly boolean[],
  smallest: number,
): { readonly groups: readonly boolean[]; readonly total: boolean } {
  const groups = [...shown]
  for (;;) {
    const hiddenCells = cells.filter((_, group) => !groups[group])
    if (hiddenCells.length === 0) return { groups, total: true }
    const together = hiddenCells.reduce((sum, cell) => sum + cell, 0)
    if (hiddenCells.length > 1 && together >= smallest) return { groups, total: true }
    const next = cells
      .map((cell, group) => ({ cell, group }))
      .filter(({ cell, group }) => groups[group] && cell > 0)
      .sort((a, b) => a.cell - b.cell || a.group - b.group)[0]
    if (next === undefined) return { groups, total: false }
    groups[next.group] = false
  }
}

const hidden = ({ step }: FunnelStep): FunnelStep => ({ step, people: null, share: null })
