export { fileFormats } from './file-formats.ts'
export { Head } from './head.ts'
export { Problem, type ProblemCode, problems } from './problem.ts'
