export { ctdcCodebook } from './ctdc-codebook.ts'
export { ctdcColumns, ctdcLines } from './write-ctdc.ts'
