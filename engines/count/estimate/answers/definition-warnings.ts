import type { ListDefinitions } from '@homeward/domain'

/** What the definitions themselves say against counting these lists together. */
export function definitionWarnings(lists: readonly string[], definitions: ListDefinitions | null): string[] {
  if (definitions === null)
    return ['Nobody said whom these lists could see, where and when: read the number with that in mind.']
  const { from, to } = definitions
  const warnings: string[] = []
  for (const name of lists) {
    const about = definitions.lists.find(({ list }) => list === name)
    if (about === undefined) {
      warnings.push(`Nobody said whom the list "${name}" could see.`)
      continue
    }
    if ((about.to !== undefined && about.to < from) || (about.from !== undefined && about.from > to)) {
      warnings.push(`The list "${name}" is of another period: whoever came or left in between is on one list only.`)
    } else if ((about.from !== undefined && about.from > from) || (about.to !== undefined && about.to < to)) {
      warnings.push(`The list "${name}" covers only a part of the period: the population was not closed for it.`)
    }
    if (about.place !== undefined && about.place.trim().toLowerCase() !== definitions.place.trim().toLowerCase()) {
      warnings.push(`The list "${name}" is of another place than what is counted.`)
    }
    for (const other of (about.dependsOn ?? []).filter((each) => lists.includes(each))) {
      warnings.push(`The list "${name}" depends on "${other}": consider taking the two for one.`)
    }
  }
  return warnings
}
