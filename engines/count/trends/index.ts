// The door of trends: what may honestly be said about two periods of recorded cases.

export { comparePeriods, type ReportingPeriod, type TrendComparison } from './compare-periods.ts'
export { compareTotals, type EstimatedTotal, type TotalsComparison } from './compare-totals.ts'
export { type CountedPeriod, describeTrends, type Trends } from './describe-trends.ts'
export { type IncompletePeriod, nowcast } from './nowcast.ts'
export { dispersionOf, type Rate, type RateRatio, rateRatio } from './rate-ratio.ts'
export { ratioOfTotals } from './ratio-of-totals.ts'
export { type TrendWording, trendWordings, wordTrend } from './word-trend.ts'
