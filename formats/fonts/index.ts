export { sfntFromWoff } from './sfnt.ts'
