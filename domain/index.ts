export { Act, type Json, NewChange, RecordId, RecordRef } from './change.ts'
export { Codebook } from './codebook.ts'
export { fileFormats } from './file-formats.ts'
export { Head } from './head.ts'
export { LawEffect, LawRecord, OffenceClass } from './law.ts'
export { ReadMark, type ReadRow, type RowField, type RowValues, rowFields } from './list-row.ts'
export { Matter, Offence } from './matter.ts'
export { Organisation } from './organisation.ts'
export {
  type Action,
  actions,
  grants,
  mayDo,
  Role,
  readsPeople,
  Wall,
  wallsFor,
} from './permission.ts'
export { Problem, type ProblemCode, problems } from './problem.ts'
export { type FieldRule, field, type MergeRule, type Noun, nouns, type SealClass, sealClasses } from './records.ts'
export { LedgerEntry, ReleaseLedger } from './release-ledger.ts'
export { ReleaseStatement } from './release-statement.ts'
export {
  Answer,
  Answers,
  AnswerValue,
  type Element,
  elements,
  InstrumentName,
  InterviewConditions,
  ScreeningOutcome,
} from './screening.ts'
