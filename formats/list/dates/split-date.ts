import type { Calendar } from './calendars.ts'
import { readMonth } from './month-vocabulary.ts'

/** A date as written, taken apart: what its numbers can be is not yet decided. */
export interface WrittenDate {
  /** Three numbers without a month word, in the order written; empty otherwise. */
  readonly numbers: readonly number[]
  /** Where the year stands among three numbers; null when every number has two digits. */
  readonly yearPlace: 'first' | 'last' | null
  readonly year: number | null
  readonly yearDigits: number
  readonly month: number | null
  readonly day: number | null
  /** The calendar the text itself names, by an era or a month's name. */
  readonly calendar: Calendar | null
  /** True for a spreadsheet's day number that lost its format. */
  readonly isSerial: boolean
}

/** Zeros of the digit blocks lists use: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Myanmar, Khmer, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10]

const isAscii = /^[\x00-\x7F]*$/

const eras: readonly (readonly [RegExp, Calendar])[] = [
  [/พ\.?\s?ศ\.?|(?:^|[\s(])B\.?\s?E\.?(?=$|[\s)])/i, 'buddhist'],
  [/民國|民国|(?:^|[\s(])R\.?O\.?C\.?(?=$|[\s)])/i, 'minguo'],
  [/ዓ\.?\s?ም\.?|(?:^|[\s(])E\.?\s?C\.?(?=$|[\s)])|ethiopian/i, 'ethiopian'],
  [/वि\.?\s?सं\.?|(?:^|[\s(])B\.?\s?S\.?(?=$|[\s)])|bikram|sambat/i, 'bikram-sambat'],
  [/ค\.?\s?ศ\.?|(?:^|[\s(])(?:A\.?D|G\.?C|C\.?E)\.?(?=$|[\s)])|እ\.ኤ\.አ|公元|gregorian/i, 'gregorian'],
]

/** The calendar that a text (a date or a column's header) names, or null. */
export function namedCalendar(text: string): Calendar | null {
  return eras.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** Digits of every script as 0-9. */
export function plainDigits(text: string): string {
  if (isAscii.test(text)) return text
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    const zero = zeros.find((start) => code >= start && code <= start + 9)
    return zero === undefined ? digit : String(code - zero)
  })
}

/** Takes a written date apart; null when it holds none. Words that are no month (a place of birth, "about") are passed over. */
export function splitDate(text: string): WrittenDate | null {
  const plain = plainDigits(text)
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.*$/, '')
  const common = commonForm(plain)
  if (common !== null) return common
  if (plain.length > 80) return null
  const tokens = plain.match(/\d+|[\p{L}\p{M}.]+/gu) ?? []
  const digits = tokens.filter((token) => /^\d/.test(token))
  const monthWord = tokens.map(readMonth).find((month) => month !== null) ?? null
  const calendar =
    namedCalendar(plain) ?? (monthWord === null || monthWord.calendar === 'gregorian' ? null : monthWord.calendar)
  const empty = {
    numbers: [],
    yearPlace: null,
    year: null,
    yearDigits: 0,
    month: null,
    day: null,
    calendar,
    isSerial: false,
  }
  if (digits.some((digit) => digit.length > 8)) return null
  if (monthWord !== null) {
    const [first, second] = digits
    if (first === undefined || digits.length > 2) return null
    if (second === undefined) return { ...empty, year: Number(first), yearDigits: first.length, month: monthWord.month }
    const [day, year] = first.length > 2 || Number(first) > 32 ? [second, first] : [first, second]
    return { ...empty, year: Number(year), yearDigits: year.length, month: monthWord.month, day: Number(day) }
  }
  if (digits.length === 1) return splitRun(digits[0]!, empty)
  if (digits.length === 2) {
    const [first, second] = digits as [string, string]
    const [year, month] = first.length > 2 ? [first, second] : [second, first]
    if (year.length < 3 || month.length > 2) return null
    return { ...empty, year: Number(year), yearDigits: year.length, month: Number(month) }
  }
  if (digits.length !== 3) return null
  const [a, b, c] = digits as [string, string, string]
  if (b.length > 2 || (a.length > 2 && c.length > 2) || Math.max(a.length, c.length) > 4) return null
  const yearPlace = a.length > 2 || Number(a) > 32 ? 'first' : c.length > 2 || Number(c) > 32 ? 'last' : null
  const yearText = yearPlace === 'first' ? a : yearPlace === 'last' ? c : ''
  const numbers = [Number(a), Number(b), Number(c)]
  return {
    ...empty,
    numbers,
    yearPlace,
    year: yearText === '' ? null : Number(yearText),
    yearDigits: yearText.length || 2,
  }
}

/** The two forms most dates are written in, read without looking for words: 1998-04-17 and 17/04/1998. */
function commonForm(text: string): WrittenDate | null {
  const [, a, b, c] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (a === undefined || b === undefined || c === undefined) return null
  const yearPlace = a.length === 4 ? 'first' : 'last'
  const numbers = [Number(a), Number(b), Number(c)]
  return { ...nothing, numbers, yearPlace, year: yearPlace === 'first' ? numbers[0]! : numbers[2]!, yearDigits: 4 }
}

const nothing = { year: null, month: null, day: null, calendar: null, isSerial: false } as const

/** A single run of digits: a year, a day without separators, or a spreadsheet's day number. */
function splitRun(run: string, empty: WrittenDate): WrittenDate | null {
  const number = Number(run)
  if (run.length === 4 || (run.length === 3 && empty.calendar === 'minguo')) {
    return { ...empty, year: number, yearDigits: run.length }
  }
  if (run.length === 5 && number > 7000 && number < 60000)
    return { ...empty, year: number, yearDigits: 5, isSerial: true }
  if (run.length !== 8) return null
  const leads = Number(run.slice(0, 4))
  const [yearPlace, parts] =
    leads >= 1900 && Number(run.slice(4, 6)) <= 13
      ? (['first', [run.slice(0, 4), run.slice(4, 6), run.slice(6)]] as const)
      : (['last', [run.slice(0, 2), run.slice(2, 4), run.slice(4)]] as const)
  const year = Number(yearPlace === 'first' ? parts[0] : parts[2])
  return { ...empty, numbers: parts.map(Number), yearPlace, year, yearDigits: 4 }
}
