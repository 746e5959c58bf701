/** GraphML, as graph drawing tools read it. */
export { writeGraphml } from './write-graphml.ts'
