/**
 * A birth date in one whole number, 0 when absent: bit 21 says the year was derived from an age (born in that year or the year before),
 * then 12 bits of year, 4 of month, 5 of day; a month or day of 0 is not known.
 */
export type PackedBirth = number

const fromAge = 1 << 21

export const birthYear = (birth: PackedBirth): number => (birth >> 9) & 0xfff
export const birthMonth = (birth: PackedBirth): number => (birth >> 5) & 0xf
export const birthDay = (birth: PackedBirth): number => birth & 0x1f
export const isFromAge = (birth: PackedBirth): boolean => (birth & fromAge) !== 0

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** An age whose year is not known yet; {@link settleAge} makes a birth of it. */
const openAge = 1 << 22

/** Reads an ISO date, whole or partial, or else an age with the day it was stated. An age without a day stays open. Anything else is absent. */
export function readBirth(birth: string | undefined, age?: string, statedOn?: string): PackedBirth {
  const date = birth === undefined ? null : isoDate.exec(birth.trim())
  if (date !== null) {
    const year = Number(date[1])
    const month = Number(date[2] ?? 0)
    const day = Number(date[3] ?? 0)
    if (year >= 1880 && year <= 2200 && month <= 12 && day <= 31) return (year << 9) | (month << 5) | day
  }
  const years = readAge(age)
  if (years === 0) return 0
  const stated = statedOn === undefined ? null : isoDate.exec(statedOn.trim())
  return stated === null ? openAge | years : fromAge | ((Number(stated[1]) - years) << 9)
}

/** Whole years between 1 and 119, otherwise 0. */
export function readAge(age: string | undefined): number {
  const years = age === undefined || !/^\s*\d{1,3}\s*$/.test(age) ? 0 : Number(age)
  return years < 120 ? years : 0
}

/** An open age as a birth, given the year in which ages were stated; 0 leaves it absent. Any other birth stays. */
export function settleAge(birth: PackedBirth, year: number): PackedBirth {
  if ((birth & openAge) === 0) return birth
  return year === 0 ? 0 : fromAge | ((year - (birth & 0x7f)) << 9)
}
