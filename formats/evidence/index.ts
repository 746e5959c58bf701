export { type Inspection, inspectFile } from './inspect-file.ts'
