declare module 'bikram-sambat' {
  /** The Gregorian day of a Bikram Sambat day. Throws outside its tables. */
  export function toGreg(year: number, month: number, day: number): { year: number; month: number; day: number }
}
