// Zero-width and direction marks, soft hyphens, variation selectors, fillers, half characters: invisible, and there by accident.
const invisible = /\p{Surrogate}|\p{Default_Ignorable_Code_Point}/gu
// Son of, daughter of, wife of, as Malaysian and Indian lists write them: a/l, a/p, s/o, d/o, w/o.
const kin = /\b(?:a\/[lp]|[sdw]\/o)\b/gi
const plain = /^[\x20-\x7e]*$/

/** Most UTF-16 units of a name that are read at all. */
const longestName = 600

/** The name composed (NFKC) without invisible marks, with its capitals kept, and at most 600 units long. */
export function cleanText(raw: string): string {
  const text = raw.length > longestName ? raw.slice(0, longestName) : raw
  if (plain.test(text)) return text.includes('/') ? text.replace(kin, 'bin') : text
  const composed = text.normalize('NFKC').replace(invisible, '')
  return composed.length > longestName ? composed.slice(0, longestName).replace(invisible, '') : composed
}
