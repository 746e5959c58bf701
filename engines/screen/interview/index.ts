export { interviewText } from './interview-text.ts'
