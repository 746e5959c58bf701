export { type Assessment, assess, type OffenceAssessment } from './assess.ts'
export { concernedBy } from './bodies.ts'
export { currentLaw, lawCompiledOn, provisions } from './provisions.ts'
export { type Match, type Reach, reachOf } from './reach.ts'
