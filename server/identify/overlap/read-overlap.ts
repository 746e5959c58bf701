import type { z } from 'zod'
import { type Caller, notFound, type Sight } from '../../access.ts'
import type { Identify } from '../identify.ts'
import type { Overlap, OverlapGap } from '../shapes.ts'
import { describeRows } from '../show/describe-person.ts'
import { overlapSight } from './overlap-sight.ts'
import { type Basis, peopleByList } from './people-by-list.ts'

/** How many people two lists share, for every two lists the caller may see. */
export function readOverlap(identify: Identify, caller: Caller, basis: Basis): z.input<typeof Overlap> {
  const view = identify.viewFor(overlapSight(caller))
  const place = new Map(view.lists.map(({ id }, at) => [id, at]))
  const matrix = view.lists.map(() => view.lists.map(() => 0))
  for (const { lists } of peopleByList(view, basis)) {
    const places = [...lists].map((id) => place.get(id)!)
    for (const one of places) for (const other of places) matrix[one]![other]! += 1
  }
  return {
    lists: view.lists.map(({ id, name, wall }, at) => ({ id, name, wall, people: matrix[at]![at]! })),
    matrix,
    basis,
  }
}

export interface GapQuestion {
  readonly on: string
  readonly notOn: string
  readonly basis: Basis
}

/** How many people are on one list and not on another, by nationality. */
export function readGap(
  identify: Identify,
  caller: Caller,
  { on, notOn, basis }: GapQuestion,
): z.input<typeof OverlapGap> {
  const sight: Sight = overlapSight(caller)
  const view = identify.viewFor(sight)
  if (!view.list(on) || !view.list(notOn)) throw notFound()
  const counts = new Map<string, { on: number; missing: number }>()
  let people = 0
  for (const { people: parts, lists } of peopleByList(view, basis)) {
    if (!lists.has(on)) continue
    const nationality = parts.map((part) => describeRows(part).nationality).find((each) => each !== null) ?? ''
    const count = counts.get(nationality) ?? { on: 0, missing: 0 }
    count.on += 1
    if (!lists.has(notOn)) {
      count.missing += 1
      people += 1
    }
    counts.set(nationality, count)
  }
  const byNationality = [...counts]
    .map(([nationality, count]) => ({ nationality, ...count }))
    .sort((a, b) => b.missing - a.missing || (a.nationality < b.nationality ? -1 : 1))
  return { on, notOn, people, byNationality }
}
