import { ClockRule } from '@homeward/domain'
import data from './rules.json' with { type: 'json' }
import type { WorkingCalendar } from './working-calendar.ts'

/** Every version of every country rule that Homeward knows, checked on loading. */
export const clockRules: readonly ClockRule[] = data.rules.map((rule) => ClockRule.parse(rule))

/** A rule by its id and version; without a version the one in force on a day, so that a clock started then keeps it. */
export function findClockRule(id: string, at: { readonly version: string } | { readonly day: string }) {
  return clockRules.find((rule) =>
    rule.id !== id
      ? false
      : 'version' in at
        ? rule.version === at.version
        : rule.from <= at.day && (rule.until === null || at.day <= rule.until),
  )
}

/** Saturday and Sunday unless another weekend is known; no holiday is assumed: a team enters its own. */
export function plainCalendar(jurisdiction: string): WorkingCalendar {
  const weekends: Readonly<Record<string, readonly number[]>> = data.weekends
  return { jurisdiction, weekend: weekends[jurisdiction] ?? [6, 7], holidays: new Set() }
}
