/** Weekend days (Monday is 1) and public holidays (ISO dates) of a jurisdiction. Holidays are data of a year, entered or imported. */
export interface WorkingCalendar {
  readonly jurisdiction: string
  readonly weekend: readonly number[]
  readonly holidays: ReadonlySet<string>
}
