// The door of money: proceeds as ranges with their assumptions, and what others have said.

export {
  compareRanges,
  type MoneyAssumption,
  type MoneySource,
  type ProceedsRange,
  proceedsRange,
} from './proceeds-range.ts'
export { type PublishedFigure, publishedFigures } from './published-figures.ts'
