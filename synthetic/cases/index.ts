export { caseCodebook, type SyntheticCases, synthesizeCases } from './synthesize-cases.ts'
