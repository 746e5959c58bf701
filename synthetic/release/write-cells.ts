import { inCalendar } from '@homeward/formats/list'
import { spellInBurmese } from '../names/spell-in-burmese.ts'
import { spellInThai } from '../names/spell-in-thai.ts'
import { toZawgyi } from '../names/to-zawgyi.ts'
import type { Told } from './told.ts'

// How what was told is written into a cell, by the habits of the one who keeps the list.

/** The whole name in Latin letters; the nickname when nothing else is known. */
export function latinName(told: Told): string {
  const name = told.parts.map(({ latin }) => latin).join(' ')
  return name === '' ? told.alias : told.honorific + name
}

/** The whole name in its own script. */
export function nativeName(told: Told): string {
  return told.parts.length === 0 ? told.alias : told.parts.map(({ native }) => native).join(told.person.name.space)
}

/** The name in Chinese characters as written on the mainland; empty for everyone whose name has none. */
export function chineseName(told: Told): string {
  if (!['CN', 'TW', 'HK'].includes(told.person.name.people)) return ''
  return told.parts
    .map(({ native, other }) => (told.person.name.people === 'CN' || other === '' ? native : other))
    .join('')
}

export function burmeseName(told: Told): string {
  const isBurmese = told.person.name.people === 'MM'
  const burmese =
    isBurmese && told.parts.length > 0 ? nativeName(told) : spellInBurmese(latinName({ ...told, honorific: '' }))
  return inBurmese(burmese, told)
}

/** Burmese letters as this list types them. */
export function inBurmese(text: string, told: Told): string {
  return told.isZawgyi ? toZawgyi(text) : text
}

export function thaiOrLatinName(told: Told): string {
  if (told.person.name.people === 'TH' && told.parts.length > 0) return nativeName(told)
  return told.isInThai ? spellInThai(latinName({ ...told, honorific: '' })) : latinName(told)
}

export type DateStyle =
  | 'day/month/year'
  | 'month/day/year'
  | 'year-month-day'
  | 'day.month.year'
  | 'day month year in burmese'
  | 'own'

/** A birth date as written. `isBuddhist` counts the years as Thailand does unless the person already counts them otherwise. */
export function writtenBirth(told: Told, style: DateStyle, isBuddhist = false): string {
  if (told.birth === null) return ''
  const { iso, isSwapped } = told.birth
  const calendar = told.birth.calendar === 'gregorian' && isBuddhist ? 'buddhist' : told.birth.calendar
  const { year, month, date } = inCalendar(calendar, iso)
  const [day, mid] = isSwapped && month !== date ? [two(month), two(date)] : [two(date), two(month)]
  switch (style) {
    case 'own':
      if (calendar === 'ethiopian') return `${day}/${mid}/${year} ዓ.ም`
      if (calendar === 'minguo') return `民國${year}年${Number(mid)}月${Number(day)}日`
      if (calendar === 'bikram-sambat') return `${year}-${mid}-${day}`
      return ['CN', 'TW', 'HK', 'JP', 'KR'].includes(told.person.nationality)
        ? `${year}-${mid}-${day}`
        : `${day}/${mid}/${year}`
    case 'day/month/year':
      return `${day}/${mid}/${year}`
    case 'month/day/year':
      return `${mid}/${day}/${year}`
    case 'day.month.year':
      return `${day}.${mid}.${year}`
    case 'year-month-day':
      return calendar === 'minguo' ? `民國${year}-${mid}-${day}` : `${year}-${mid}-${day}`
    case 'day month year in burmese':
      return burmeseDigits(`${day}-${mid}-${year}`)
  }
}

export function burmeseDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x1040 + Number(digit)))
}

/** Letters that old Thai encodings lack are written without their marks. */
export function plainLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7E\u0E00-\u0E7F]/g, '')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
