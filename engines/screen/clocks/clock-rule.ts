/**
 * A country's time limit, as dated and versioned data: never a constant in code. `verified` is false until someone has read the text;
 * an unverified rule is shown as such and never silently used in a letter.
 */
export interface ClockRule {
  readonly id: string
  readonly jurisdiction: string
  readonly version: string
  /** The first day the rule is in force, and the last (null while it is). */
  readonly from: string
  readonly until: string | null
  readonly startEvent: string
  readonly length: { readonly count: number; readonly unit: 'hours' | 'days' | 'working-days' }
  /** Whether the day of the start event counts as day 1. */
  readonly countsFirstDay: boolean
  /** What happens when the last day is no working day. */
  readonly rollsTo: 'next-working-day' | 'stays'
  readonly extension: {
    readonly count: number
    readonly unit: 'hours' | 'days' | 'working-days'
    readonly by: string
    readonly times: number
  } | null
  readonly authority: string
  readonly source: { readonly title: string; readonly url: string; readonly checked: string } | null
  readonly verified: boolean
}

/** Weekend days (Monday is 1) and public holidays (ISO dates) of a jurisdiction. Holidays are data of a year, entered or imported. */
export interface WorkingCalendar {
  readonly jurisdiction: string
  readonly weekend: readonly number[]
  readonly holidays: ReadonlySet<string>
}
