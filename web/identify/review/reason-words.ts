import type { LinkReason } from '../../data/api.ts'
import { en } from '../../i18n/en.ts'
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

type Known = { readonly [field: string]: { readonly [code: string]: string } }
const known: Known = en.reasonCode
const isRowField = (field: string): field is keyof typeof en.field => Object.hasOwn(en.field, field)

/** What the comparison of a field found, in words; a code that has none is shown as it is. */
export function reasonWords(text: Text, { field, code }: LinkReason): string {
  if (known[field]?.[code] === undefined) return code.replaceAll('-', ' ')
  return (text as (key: string) => string)(`reasonCode.${field}.${code}`)
}

/** The field a reason is about. `list` is no field of a row: it says whether both stand on one list. */
export function reasonField(text: Text, field: string): string {
  if (field === 'list') return text('review.lists')
  return isRowField(field) ? text(`field.${field}`) : field
}
