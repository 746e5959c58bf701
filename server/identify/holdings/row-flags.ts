import type { RowValues } from '@homeward/domain'
import { type Flag, flags, flagWords } from './flag-vocabulary.ts'

/** The marks a row bears: what its remarks say, and whether it suggests an age under 18 on the day the list speaks of. */
export function rowFlags(values: RowValues, listDate: string): readonly Flag[] {
  const remarks = (values.other ?? '').normalize('NFC').toLowerCase()
  return flags.filter((flag) =>
    flag === 'child'
      ? suggestsChild(values, listDate)
      : remarks !== '' && flagWords[flag].some((word) => remarks.includes(word)),
  )
}

const adulthood = 18

/** Whether the stated age, or the latest birthday that a partial birth date allows, leaves room for someone under 18. */
export function suggestsChild(values: RowValues, listDate: string): boolean {
  if (values.age !== undefined && /^\d{1,3}$/.test(values.age) && Number(values.age) < adulthood) return true
  const age = ageOn(values, values.date ?? listDate)
  return age !== null && age.least < adulthood
}

/** Whole years on a day, from the birth date: the least and the most a partial date allows. Null when there is no possible birth date. */
export function ageOn(values: RowValues, day: string): { readonly least: number; readonly most: number } | null {
  const birth = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(values.birth ?? '')
  if (!birth || !/^\d{4}/.test(day)) return null
  const [, year, month, date] = birth
  const years = (born: string) => {
    const whole = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
    return born.slice(4) > (day.length >= 10 ? day.slice(4, 10) : '-12-31') ? whole - 1 : whole
  }
  const least = years(`${year}-${month ?? '12'}-${date ?? '31'}`)
  const most = years(`${year}-${month ?? '01'}-${date ?? '01'}`)
  return least < 0 || most > 120 ? null : { least, most }
}
