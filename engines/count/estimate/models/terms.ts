// A model is the list of its parameters as bit masks of lists, the intercept left out: single lists, then pairs, then triples,
// each in the order 12, 13, ..., 23, ....

export type Terms = readonly number[]

/** How many lists a mask holds. */
export function sizeOf(mask: number): number {
  let size = 0
  for (let bits = mask; bits !== 0; bits &= bits - 1) size += 1
  return size
}

/** The places of the lists in a mask, ascending. */
export function listsOf(mask: number): number[] {
  const lists: number[] = []
  for (let list = 0; mask >> list !== 0; list += 1) if ((mask >> list) & 1) lists.push(list)
  return lists
}

/** Orders masks by size, then by their lists: 1, 2, 3, 12, 13, 23, 123. */
export function inTermOrder(one: number, other: number): number {
  const bySize = sizeOf(one) - sizeOf(other)
  if (bySize !== 0) return bySize
  const difference = one ^ other
  // The first list in which they differ decides: who has it comes first.
  return (one & (difference & -difference)) !== 0 ? -1 : 1
}

/** The model in which no two lists know of each other. */
export const mainEffects = (lists: number): number[] => Array.from({ length: lists }, (_, list) => 1 << list)

/** All masks of a given number of lists, in term order. */
export function termsOfSize(lists: number, size: number): number[] {
  const masks: number[] = []
  for (let mask = 1; mask < 1 << lists; mask += 1) if (sizeOf(mask) === size) masks.push(mask)
  return masks.sort(inTermOrder)
}

/** Terms with the intercept before them: what a fit takes. */
export const withIntercept = (terms: Terms): number[] => [0, ...terms]

/** A term as text: the names of its lists joined by ":"; the intercept has a name of its own. */
export const termName = (term: number, lists: readonly string[]): string =>
  term === 0
    ? '(Intercept)'
    : listsOf(term)
        .map((list) => lists[list]!)
        .join(':')
