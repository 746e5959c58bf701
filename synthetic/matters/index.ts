export { sampleMatters } from './sample-matters.ts'
