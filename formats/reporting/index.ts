export { type ReportedPeriod, readReporting } from './read-reporting.ts'
