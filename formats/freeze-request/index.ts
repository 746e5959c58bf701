/** A freeze request as a page for a person and a table for a machine. */
export { printFreezeRequest } from './print-freeze-request.ts'
export { writeFreezeCsv } from './write-freeze-csv.ts'
