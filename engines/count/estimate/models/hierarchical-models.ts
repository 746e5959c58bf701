import { mainEffects, sizeOf, type Terms, termsOfSize } from './terms.ts'

/**
 * Every hierarchical model that holds all single lists, with interactions of at most `order` lists and without the
 * saturated one: a term comes only with all its parts (Silverman, Chan and Vincent 2024). Neighbours in the sequence
 * differ little, which makes one's fit a good start for the next.
 */
export function* hierarchicalModels(lists: number, order: number): Generator<Terms> {
  const all = (1 << lists) - 1
  yield* extend([...mainEffects(lists)], { lists, order: Math.min(order, lists - 1), size: 2 }, all)
}

function* extend(
  terms: readonly number[],
  { lists, order, size }: { lists: number; order: number; size: number },
  saturated: number,
): Generator<Terms> {
  const candidates =
    size > order
      ? []
      : termsOfSize(lists, size).filter(
          (mask) => mask !== saturated && partsOf(mask).every((part) => terms.includes(part)),
        )
  if (candidates.length === 0) {
    yield terms
    return
  }
  for (let number = 0; number < 2 ** candidates.length; number += 1) {
    const chosen = number ^ (number >>> 1)
    const more = candidates.filter((_, at) => (chosen >>> at) & 1)
    // Without a term of this size nothing larger can follow.
    if (more.length === 0) yield terms
    else yield* extend([...terms, ...more], { lists, order, size: size + 1 }, saturated)
  }
}

/** The masks that lack one list of a mask. */
function partsOf(mask: number): number[] {
  const parts: number[] = []
  for (let bits = mask; bits !== 0; bits &= bits - 1) parts.push(mask & ~(bits & -bits))
  return parts.filter((part) => sizeOf(part) > 0)
}
