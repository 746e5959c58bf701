import type { Caller } from '../../access.ts'
import type { Identify } from '../identify.ts'

/** Forgets a file that was sent in and not taken. */
export async function dropImport(identify: Identify, caller: Caller, id: string): Promise<Record<string, never>> {
  await identify.imports.drop(caller, id, identify.office.blobs)
  return {}
}
