export { type CodedCases, readCases } from './read-cases.ts'
