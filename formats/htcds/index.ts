export { type HtcdsCase, toHtcds } from './to-htcds.ts'
export { twoLetterCode } from './two-letter-code.ts'
