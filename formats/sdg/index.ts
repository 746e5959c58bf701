export { type SdgCount, type SdgTable, sdg1622Lines } from './sdg1622.ts'
