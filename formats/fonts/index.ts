export { covers } from './covers.ts'
export { sfntFromWoff } from './sfnt.ts'
