// The door of the release engine: coded cases and a codebook in, safe counts, tables and records out.

export { epsilonOf, gaussianCost, rhoFor } from './accounting/zero-concentrated.ts'
export { type CaseTable, capRecordsPerPerson } from './case-table.ts'
export { type CheckedCodebook, checkCodebook, totalMark } from './codebook.ts'
export type { Combinations } from './combinations/count-frequent.ts'
export { aggregateSafely, type KSafeAggregates } from './combinations/protect-counts.ts'
export { selectionLines } from './combinations/selection-lines.ts'
export { errorOfLowerCounts, type LengthError, totalCounts } from './combinations/weighted-error.ts'
export {
  type AskedRelease,
  emptyLedger,
  isIntact,
  refuseRelease,
  spentOf,
  withRelease,
} from './ledger/release-ledger.ts'
export { isRefusal, type Refusal } from './refusal.ts'
export { countDifferences } from './combinations/count-differences.ts'
export { seededRandom } from './seeded-random.ts'
export { errorOfRecords, synthesizeSafely } from './synthesis/synthesize-safely.ts'
export { recordLines, type SyntheticRecords } from './synthesis/synthetic-records.ts'
