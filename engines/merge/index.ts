export { mergeChange, type PlacedChange, type RecordState, type Standing } from './merge-change.ts'
export { conflictsIn, valuesIn } from './values-in.ts'
