export type { WorkbookSource } from './archive.ts'
export { readSheet, type SheetRow } from './read-sheet.ts'
export { openWorkbook, type Workbook } from './workbook.ts'
export { type SheetToWrite, writeWorkbook } from './write-workbook.ts'
