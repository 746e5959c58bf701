export type { BlockRule } from './block/block-rule.ts'
export { type CutBlock, mostListed, type RuleReport } from './block/build-blocks.ts'
export { equalFields } from './block/equal-fields.ts'
export { peopleRules } from './block/people-rules.ts'
export { comparePairs, sliceOf } from './compare-pairs.ts'
export { type Explanation, explainPair } from './explain-pair.ts'
export type { Judgement } from './group/judgement.ts'
export { finishLinking, type Linkage, type LinkedPair, type LinkReport, link } from './link.ts'
export type { LinkSettings } from './link-settings.ts'
export {
  type ComparingPlan,
  type LinkPlan,
  partsOf,
  planComparing,
  planLinking,
  usualPairsPerRow,
} from './plan-linking.ts'
export type { BandQuality, ExpectedQuality } from './quality/expected-quality.ts'
export type { ShareInterval } from './quality/interval.ts'
export type { JudgedQuality, QualityReport } from './quality/judged-quality.ts'
export { type ScoredSlice, scoreSlice } from './score-slice.ts'
export { type Hit, type Index, index } from './search/index-rows.ts'
export { type Field, type FieldKind, type LinkRow, peopleFields } from './table/field.ts'
export { prepare, type Table, TableBuilder } from './table/prepare.ts'
export { type Model, probabilityOf } from './weigh/model.ts'
export { peopleModel } from './weigh/people-model.ts'
export { formatReasons, type Reason } from './weigh/reasons.ts'
export { untrainedModel } from './weigh/untrained-model.ts'
export { type WeightRow, weightTable } from './weigh/weight-table.ts'
