import { nameRules } from '../name-token.ts'

/** A word of a name with the rules that fired on it or beside it. */
export interface NamePart {
  readonly text: string
  readonly rules: number
}

const words = (text: string) => new Set(text.split(' '))

// Titles and forms of address, dropped when two other parts remain, because Ko, Ma, Maung, Sai, Haji or Sayed are also names.
const honorifics = words(
  'mr mrs ms miss mister madam dr prof sir u daw ko ma maung mg saw naw nang sai sayadaw haji hajj hajji hajah tuan puan encik shaikh sheikh sheik shaykh sayed sayyid syed mullah mulla mawlawi maulvi qari hafiz ustad ustaz khun nai nang nangsao lok lokta neak oknha sri shri smt kumari begum mst most mosammat mohtarma janab ato weizero woizero woizerit bapak bpk ibu sdr sdri president prasident engr atty capt col gen maj sgt',
)

// Always titles, dropped when one other part remains.
const titles = words('mr mrs ms dr prof ato weizero woizero woizerit bapak bpk engr atty smt nangsao')

// Linking words between names: dropped when two other parts remain.
const particles = words(
  'al el bin ibn ben bint binti binte bte bt anak de del dela la las los da das do dos der den di ur ul ud as ad an',
)

const shortForms = new Map(
  Object.entries({
    md: 'mohammad',
    mohd: 'mohammad',
    muhd: 'mohammad',
    mhd: 'mohammad',
    moh: 'mohammad',
    mst: 'most',
  }),
)

const servants = words('abd abdul abdel abdal abdol abdu abdus abdur abdud')
const joins = words('al el ul ud ur us ad ed eddin uddin aldin')

/**
 * The words of a name as parts: short forms opened (Md = Mohammad), Abd and -ud-din names joined,
 * titles and linking words left out where enough of the name remains. A part beside something left out carries its rule.
 */
export function unwrapParts(list: readonly string[]): NamePart[] {
  const parts: NamePart[] = []
  for (let at = 0; at < list.length; at++) {
    const word = list[at]!
    const opened = shortForms.get(word)
    if (opened !== undefined) {
      parts.push({ text: opened, rules: nameRules.abbreviation })
      continue
    }
    const next = list[at + 1]
    if (next !== undefined && servants.has(word)) {
      const skip = joins.has(next) && list[at + 2] !== undefined ? 1 : 0
      parts.push({ text: `abdul${list[at + 1 + skip]!}`, rules: nameRules['joined-name'] })
      at += 1 + skip
      continue
    }
    if (next !== undefined && joins.has(next) && (list[at + 2] === 'din' || list[at + 2] === 'deen')) {
      parts.push({ text: `${word}uddin`, rules: nameRules['joined-name'] })
      at += 2
      continue
    }
    parts.push({ text: word, rules: 0 })
  }
  if (parts.length < 2) return parts
  return drop(parts)
}

/** Whether a word means the same wherever it stands in a name: no title, linking word, short form or part of a joined name. */
export const isOrdinaryWord = (word: string): boolean =>
  !shortForms.has(word) &&
  !honorifics.has(word) &&
  !particles.has(word) &&
  !servants.has(word) &&
  !joins.has(word) &&
  word !== 'din' &&
  word !== 'deen'

function drop(parts: NamePart[]): NamePart[] {
  let named = 0
  for (const { text } of parts) if (!honorifics.has(text) && !particles.has(text)) named++
  const kept: NamePart[] = []
  let pending = 0
  let left = parts.length
  for (const part of parts) {
    const { text } = part
    const isTitle = titles.has(text) && named >= 1
    const isHonorific = isTitle || (honorifics.has(text) && named >= 2)
    if ((isHonorific || (particles.has(text) && named >= 2)) && left > 1) {
      left--
      const rule = isHonorific ? nameRules.honorific : nameRules.particle
      const last = kept.at(-1)
      if (last === undefined) pending |= rule
      else kept[kept.length - 1] = { text: last.text, rules: last.rules | rule }
      continue
    }
    kept.push(pending === 0 ? part : { text, rules: part.rules | pending })
    pending = 0
  }
  return kept
}
