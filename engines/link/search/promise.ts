/**
 * What was gathered about a row in one 16-bit number, 0 when nothing: the information of the parts of its name that were found, in half bits,
 * and above it how many parts. Both stop at their largest value.
 */
export const steps = 2
const mostParts = 0x7f
const infoBits = 9
const mostInfo = (1 << infoBits) - 1

/** A row that was met without its name. */
export const withoutName = 1

export const infoOf = (promise: number): number => promise & mostInfo
export const partsOf = (promise: number): number => promise >>> infoBits

/** One more part found, which adds so many half bits. */
export function addPart(promise: number, halfBits: number): number {
  const info = Math.min(mostInfo, infoOf(promise) + halfBits)
  return (Math.min(mostParts, partsOf(promise) + 1) << infoBits) | info
}
