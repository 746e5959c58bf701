export { ctdcColumns, ctdcLines } from './write-ctdc.ts'
