import { birthDay, birthMonth, birthYear, isFromAge, type PackedBirth } from '../table/birth.ts'

/** What two birth dates can be to each other, from nothing known to the same day. */
export const birthLevels = [
  'absent',
  'different',
  'same-year',
  'age-near',
  'age-fits',
  'year',
  'year-off',
  'digit',
  'calendar',
  'swapped',
  'month',
  'same',
] as const
const level = Object.fromEntries(birthLevels.map((code, index) => [code, index])) as Record<
  (typeof birthLevels)[number],
  number
>

/** Month and day of a packed birth. */
const dayBits = 0x1ff
/** Years between a date and the same date misread in the Ethiopian calendar or Bikram Sambat. */
const calendarYears = new Set([7, 8, 56, 57])

/**
 * Compares two packed births by what both know. Slips that lists make are levels of their own: day and month swapped, the year one off,
 * one wrong digit, a calendar not converted (Buddhist, Minguo, Ethiopian, Bikram Sambat). Symmetric.
 */
export function compareBirths(a: PackedBirth, b: PackedBirth): number {
  if (a === 0 || b === 0) return level.absent
  const yearsApart = Math.abs(birthYear(a) - birthYear(b))
  if (isFromAge(a) || isFromAge(b)) return compareAges(a, b)
  if (birthMonth(a) === 0 || birthMonth(b) === 0) {
    return yearsApart === 0 ? level.year : yearsApart === 1 ? level['age-near'] : level.different
  }
  if (birthDay(a) === 0 || birthDay(b) === 0) {
    if (yearsApart === 0) return birthMonth(a) === birthMonth(b) ? level.month : level['same-year']
    return yearsApart === 1 && birthMonth(a) === birthMonth(b) ? level['age-near'] : level.different
  }
  if (a === b) return level.same
  if (yearsApart > 1 && ((a ^ b) & dayBits) !== 0 && !calendarYears.has(yearsApart)) return level.different
  if (yearsApart === 0 && birthMonth(a) === birthDay(b) && birthDay(a) === birthMonth(b)) return level.swapped
  const sameDay = birthMonth(a) === birthMonth(b) && birthDay(a) === birthDay(b)
  if (sameDay && yearsApart === 1) return level['year-off']
  if (differingDigits(a, b) === 1) return level.digit
  if (isOtherCalendar(a, b, sameDay)) return level.calendar
  return yearsApart === 0 ? level['same-year'] : level.different
}

/** An age means a birth in its year or the year before. */
function compareAges(a: PackedBirth, b: PackedBirth): number {
  const earliest = (birth: PackedBirth) => birthYear(birth) - (isFromAge(birth) ? 1 : 0)
  const gap = Math.max(earliest(a) - birthYear(b), earliest(b) - birthYear(a))
  return gap <= 0 ? level['age-fits'] : gap === 1 ? level['age-near'] : level.different
}

function differingDigits(a: PackedBirth, b: PackedBirth): number {
  const digits = (birth: PackedBirth) => birthYear(birth) * 10_000 + birthMonth(birth) * 100 + birthDay(birth)
  let [left, right, count] = [digits(a), digits(b), 0]
  while (left > 0 || right > 0) {
    if (left % 10 !== right % 10) count += 1
    left = Math.floor(left / 10)
    right = Math.floor(right / 10)
  }
  return count
}

/**
 * One of the two was read in a calendar it was not written in. Ethiopian and Bikram Sambat years begin in September and April:
 * the offset of the same day in days stays within a few days of a constant.
 */
function isOtherCalendar(a: PackedBirth, b: PackedBirth, sameDay: boolean): boolean {
  const yearsApart = Math.abs(birthYear(a) - birthYear(b))
  if (sameDay && (yearsApart === 543 || yearsApart === 1911)) return true
  const daysApart = Math.abs(dayNumber(a) - dayNumber(b))
  const ethiopian = Math.abs(daysApart - 2_800) <= 8
  const bikramSambat = Math.abs(daysApart - 20_698) <= 4
  return ethiopian || bikramSambat
}

/** Days by a year of 365.2425 and months of 30.44: good to two days, which is what the tolerance above allows for. */
const dayNumber = (birth: PackedBirth): number =>
  birthYear(birth) * 365.2425 + (birthMonth(birth) - 1) * 30.44 + birthDay(birth)
