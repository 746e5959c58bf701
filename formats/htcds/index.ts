export { type HtcdsCase, toHtcds } from './to-htcds.ts'
