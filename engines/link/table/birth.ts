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

/** Reads an ISO date, whole or partial, or else an age with the day it was stated. Anything else is absent. */
export function readBirth(birth: string | undefined, age?: string, statedOn?: string): PackedBirth {
  const date = birth === undefined ? null : isoDate.exec(birth.trim())
  if (date !== null) {
    const year = Number(date[1])
    const month = Number(date[2] ?? 0)
    const day = Number(date[3] ?? 0)
    if (year >= 1880 && year <= 2200 && month <= 12 && day <= 31) return (year << 9) | (month << 5) | day
  }
  const years = age === undefined || !/^\s*\d{1,3}\s*$/.test(age) ? Number.NaN : Number(age)
  const stated = statedOn === undefined ? null : isoDate.exec(statedOn.trim())
  if (!(years > 0 && years < 120) || stated === null) return 0
  return fromAge | ((Number(stated[1]) - years) << 9)
}
