import { plainDigits } from './dates/split-date.ts'
import { readNationality } from './nationality-vocabulary.ts'

/** A number that a list says about itself ("Total 7,141", "men 6,716"), to be compared with its rows. */
export interface StatedTotal {
  /** The words beside the number, as written. */
  readonly label: string
  readonly value: number
  readonly line: number
  /** The country the number is about, or null when it is about everyone. */
  readonly nationality: string | null
  readonly sex: 'F' | 'M' | null
}

const totalWords =
  /^(grand\s*)?total\b|^sum\b|^all\b|รวม|ทั้งหมด|合计|合計|总计|總計|共计|总数|tổng|^jumlah|စုစုပေါင်း|ድምር|कुल|जम्मा|សរុប/iu
const countWords = /total|\bsum\b|persons?|people|headcount|คน|จำนวน|ราย|人|người|orang|ဦး|ሰው|जना/iu
const menWords = /\b(men|males?|pria|laki-?laki|nam)\b|ชาย|男|ကျား|ወንድ|पुरुष/iu
const womenWords = /\b(women|females?|wanita|perempuan|nữ)\b|หญิง|女|အမျိုးသမီး|ሴት|महिला/iu

/** Whether a record states a total instead of naming a person: it begins with a word for "total" and its other cells are numbers or empty. */
export function isTotalRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const [first] = filled
  if (first === undefined || first.length > 200 || !totalWords.test(first.trim())) return false
  const numbers = filled.slice(1).filter((cell) => readCount(cell) !== null)
  return numbers.length === filled.length - 1 ? numbers.length > 0 || /\d/.test(plainDigits(first)) : false
}

/** The totals that lines above a header state: numbers beside a word for total, people, men or women. Dates and telephone numbers are none. */
export function totalsAbove(cells: readonly string[], delimiter: string | null, line: number): readonly StatedTotal[] {
  const text = cells.join(delimiter === ',' ? ',' : ' ')
  const counted = text.replace(/\d+[/.-]\d+[/.-]\d+/g, ' ')
  if (!totalWords.test(counted) && !countWords.test(counted) && sexOf(counted) === null) return []
  return totalsOf([counted], [], line)
}

/** The totals that a record states, each number with the words or the header beside it. */
export function totalsOf(cells: readonly string[], headers: readonly string[], line: number): readonly StatedTotal[] {
  const filled = cells.map((cell, column) => ({ cell: cell.trim(), column })).filter(({ cell }) => cell !== '')
  const found: StatedTotal[] = []
  let label = ''
  for (const { cell, column } of filled) {
    const value = readCount(cell)
    if (value !== null) {
      const header = headers[column] ?? ''
      found.push({ label: label || header, value, line, nationality: null, sex: sexOf(header) })
      continue
    }
    label = cell
    const inside = plainDigits(cell)
    for (const [, words, digits] of inside.matchAll(/([\p{L}\p{M} .:'’()-]*?)[\s:=]*(\d[\d,. ]*\d|\d)/gu)) {
      const number = readCount(digits!)
      if (number !== null)
        found.push({
          label: (words ?? '').trim() || label,
          value: number,
          line,
          nationality: null,
          sex: sexOf(words ?? ''),
        })
    }
  }
  return found
}

const countHeaders = /total|number|persons|people|count|รวม|จำนวน|合计|人数|人數|总|tổng|số|jumlah|ဦးရေ/iu

/** Reads one row of a table of counts by country (country, men, women, total); null when it is none. */
export function countsByCountry(
  cells: readonly string[],
  headers: readonly string[],
  line: number,
): readonly StatedTotal[] | null {
  const place = cells.findIndex((cell) => cell.trim() !== '' && readNationality(cell) !== null)
  if (place < 0 && !isTotalRow(cells)) return null
  const country = place < 0 ? null : cells[place]!.trim()
  const found = cells.flatMap((cell, column): readonly StatedTotal[] => {
    const [value, header] = [readCount(cell), headers[column] ?? '']
    const sex = sexOf(header)
    if (value === null || (sex === null && !countHeaders.test(header))) return []
    const label = country === null ? header : sex === null ? country : `${country}, ${header}`
    return [{ label, value, line, nationality: country === null ? null : readNationality(country), sex }]
  })
  return found.length > 0 ? found : null
}

function sexOf(words: string): 'F' | 'M' | null {
  if (womenWords.test(words)) return 'F'
  return menWords.test(words) ? 'M' : null
}

function readCount(cell: string): number | null {
  const plain = plainDigits(cell)
    .trim()
    .replace(/(?<=\d)[,.\s](?=\d{3}(\D|$))/g, '')
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null
}
