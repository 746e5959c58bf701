import type { RateRatio } from './rate-ratio.ts'

/** The only sentences a trend is ever told in; a machine-readable key beside each. */
export const trendWordings = {
  'not-comparable': 'The two periods count different things: the definition changed between them.',
  'still-reporting': 'A period is still being reported; no change is told until it is complete.',
  'no-evidence': 'No evidence of change in recorded cases.',
  'recorded-rose': 'Recorded cases rose.',
  'recorded-fell': 'Recorded cases fell.',
  'rose-on-panel-and-effort': 'Recorded cases rose, also on the fixed panel of sources and per unit of effort.',
  'fell-on-panel-and-effort': 'Recorded cases fell, also on the fixed panel of sources and per unit of effort.',
  'cannot-tell': 'Cannot tell whether the estimated total changed (its 95 % interval includes 1).',
  'total-rose': 'The estimated total rose (95 % interval excludes 1).',
  'total-fell': 'The estimated total fell (95 % interval excludes 1).',
} as const

/** The wording of recorded cases, and beside it that of estimated totals where they were compared. */
export interface TrendWording {
  readonly recorded: keyof typeof trendWordings
  readonly estimated: keyof typeof trendWordings | null
}

export interface Evidence {
  readonly recorded: RateRatio
  readonly onPanel: RateRatio | null
  readonly perEffort: RateRatio | null
  readonly estimated: RateRatio | null
  readonly isBreak: boolean
  readonly isHeldBack: boolean
}

/** Climbs the ladder only as far as the evidence carries. */
export function wordTrend({ recorded, onPanel, perEffort, estimated, isBreak, isHeldBack }: Evidence): TrendWording {
  const rose = (ratio: RateRatio | null) => ratio !== null && ratio.low > 1
  const fell = (ratio: RateRatio | null) => ratio !== null && ratio.high < 1
  const total =
    estimated === null ? null : rose(estimated) ? 'total-rose' : fell(estimated) ? 'total-fell' : 'cannot-tell'
  if (isBreak) return { recorded: 'not-comparable', estimated: total === null ? null : 'cannot-tell' }
  if (isHeldBack) return { recorded: 'still-reporting', estimated: total }
  if (rose(recorded)) {
    const isConfirmed = rose(onPanel) && rose(perEffort)
    return { recorded: isConfirmed ? 'rose-on-panel-and-effort' : 'recorded-rose', estimated: total }
  }
  if (fell(recorded)) {
    const isConfirmed = fell(onPanel) && fell(perEffort)
    return { recorded: isConfirmed ? 'fell-on-panel-and-effort' : 'recorded-fell', estimated: total }
  }
  return { recorded: 'no-evidence', estimated: total }
}
