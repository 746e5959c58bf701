import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 of a JSON value, the same however its keys were ordered. */
export function sealOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
