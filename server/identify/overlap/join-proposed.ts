import type { HeldPerson, View } from '../holdings/view.ts'

/** People as they would be if every open `same` proposal were accepted: for counting, never for showing who is whom. */
export function joinProposed(view: View): HeldPerson[][] {
  const leader = new Map<HeldPerson, HeldPerson>()
  const find = (person: HeldPerson): HeldPerson => {
    let at = person
    for (let next = leader.get(at); next; next = leader.get(at)) at = next
    return at
  }
  for (const proposal of view.proposals) {
    if (proposal.decision !== 'same' || !view.isOpen(proposal)) continue
    const [a, b] = [find(view.personOf(proposal.a)!), find(view.personOf(proposal.b)!)]
    if (a !== b) leader.set(b, a)
  }
  const groups = new Map<HeldPerson, HeldPerson[]>()
  for (const person of view.people) {
    const first = find(person)
    const known = groups.get(first)
    if (known) known.push(person)
    else groups.set(first, [person])
  }
  return [...groups.values()]
}
