// The door of estimation: a table of overlapping lists in, an estimate of everyone out, or why there is none.

export { resampleCounts } from '../random/resample-counts.ts'
export { seededRandom } from '../random/seeded-random.ts'
export { estimatePopulation } from './answers/estimate-population.ts'
export type { EstimateMethod, Question } from './answers/question.ts'
export { criticisms } from './criticisms.ts'
export { isNoEstimate, type NoEstimate } from './no-estimate.ts'
export { type OverlapTable, refuseOverlaps, refuseTable } from './overlap-table.ts'
export { mergeLists, withoutList } from './sensitivity/change-lists.ts'
export { type LinkedRows, resampleLinks } from './sensitivity/resample-links.ts'
