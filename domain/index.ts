export { fileFormats } from './file-formats.ts'
export { Head } from './head.ts'
export { ReadMark, type ReadRow, type RowField, type RowValues, rowFields } from './list-row.ts'
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
