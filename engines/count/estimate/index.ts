// The door of estimation: a table of overlapping lists in, an estimate of everyone out, or why there is none.

export { resampleCounts } from '../random/resample-counts.ts'
export { seededRandom } from '../random/seeded-random.ts'
export { answerLists, type ListQuestion } from './answers/answer-lists.ts'
export { estimatePopulation } from './answers/estimate-population.ts'
export type { EstimateMethod, Question } from './answers/question.ts'
export { criticisms } from './criticisms.ts'
export { isNoEstimate, type NoEstimate } from './no-estimate.ts'
export { type OverlapTable, tableOfPeople } from './overlap-table.ts'
export type { LinkedRows } from './sensitivity/resample-links.ts'
