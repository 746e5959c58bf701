import type { Text } from '../../i18n/use-text.ts'

const bounds = [
  [16, 'veryStrong'],
  [10, 'strong'],
  [4, 'some'],
  [-2, 'open'],
] as const

/** How a weight reads: +1 is twice as often seen with one person as with two. About the records, never about the person. */
export function strengthWords(text: Text, weight: number): string {
  const bound = bounds.find(([from]) => weight >= from)
  return text(`review.strength.${bound?.[1] ?? 'against'}`)
}

/** `+8.2`, `−3.0`: a real minus sign, one decimal. */
export function showWeight(weight: number): string {
  const size = Math.abs(weight).toFixed(1)
  return weight < 0 && size !== '0.0' ? `−${size}` : `+${size}`
}
