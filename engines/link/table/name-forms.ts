import type { LinkRow } from './field.ts'

const separators = /\s*(?:[/|;；、=@\n]|\ba\.?k\.?a\.?\b|\balias\b)\s*/i
const latinLetter = /\p{Script=Latin}/u
const otherLetter = /(?!\p{Script=Latin})\p{L}/u
/** One name in ASCII letters, with nothing that separates names and no `alias` or `a.k.a.` among the words. */
const plainName = /^(?!.*\b(?:alias|a\.?k\.?a)\b)[A-Za-z](?:[A-Za-z .'-]*[A-Za-z.])?$/i
const longest = 10_000
const mostForms = 6

/**
 * The names a row gives a person, each whole: as written, from its parts, each alias, and the halves of a cell that holds one name in two scripts.
 * At most six; the first is the main one.
 */
export function nameForms(row: LinkRow, columns: readonly string[]): string[] {
  const only = row[columns[0]!]
  if (only !== undefined && plainName.test(only) && columns.every((column, at) => at === 0 || !row[column]))
    return [only]
  const [whole, given, family, father, alias] = columns.map((column) => row[column]?.trim().slice(0, longest) ?? '')
  const forms = new Set<string>()
  const take = (text: string) => {
    if (text !== '' && forms.size < mostForms) forms.add(text)
  }
  for (const part of (whole ?? '').split(separators)) for (const form of byScript(part)) take(form)
  if (given || family) take([family, given, family ? '' : father].filter(Boolean).join(' '))
  for (const part of (alias ?? '').split(/\s*[,，]\s*|\s+or\s+/i)) {
    for (const each of part.split(separators)) for (const form of byScript(each)) take(form)
  }
  return [...forms]
}

/** A cell with Latin and another script holds two names of one person, in brackets or side by side. */
function byScript(text: string): string[] {
  const bracket = /^(.+?)[(（[【](.+?)[)）\]】]\s*$/.exec(text)
  if (bracket !== null) return [...byScript(bracket[1]!.trim()), ...byScript(bracket[2]!.trim())]
  if (!latinLetter.test(text) || !otherLetter.test(text)) return [text]
  const latin = text.replace(/(?!\p{Script=Latin})[\p{L}\p{M}]+/gu, ' ').trim()
  const other = text.replace(/\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*/gu, ' ').trim()
  return [latin, other].filter((part) => /\p{L}/u.test(part))
}
