import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight } from '../../access.ts'
import type { Upload } from '../../http/call.ts'
import { type Identify, newRecordId } from '../identify.ts'
import type { ImportPreview } from '../shapes.ts'
import { hashOf, readInWorker, type UnderstoodList } from './pending-imports.ts'
import { previewImport, rememberedMapping } from './preview-import.ts'

/** Reads a file that was sent in and shows what was understood. Nothing is taken yet; the bytes are sealed at once. */
export async function uploadImport(
  identify: Identify,
  caller: Caller,
  { name, bytes }: Upload,
): Promise<z.input<typeof ImportPreview>> {
  const view = identify.viewFor(demandSight(caller, 'list.import'))
  const { blobs, organisation } = identify.office
  let list = await readInWorker({ name, bytes }, {})
  refuseRealPeople(organisation.demonstration, list)
  const mapping = rememberedMapping(identify, list.headers)
  if (mapping) list = await readInWorker({ name, bytes }, { mapping })
  const pending = await identify.imports.keep(
    {
      id: newRecordId(),
      account: caller.account,
      blob: await blobs.seal(bytes),
      hash: hashOf(bytes),
      settings: mapping ? { mapping } : {},
      versionOf: null,
      isRemembered: mapping !== undefined,
      list,
    },
    blobs,
  )
  const preview = previewImport(identify, view, pending)
  if (preview.seemsVersionOf === null) return preview
  const asVersion = await identify.imports.keep({ ...pending, versionOf: preview.seemsVersionOf }, blobs)
  return previewImport(identify, view, asVersion)
}

/** A demonstration is for ever a demonstration: it takes invented people only. */
export function refuseRealPeople(isDemonstration: boolean, { synthetic, file }: UnderstoodList): void {
  if (!isDemonstration || synthetic) return
  throw new Problem(
    'demonstration-only',
    `This is a demonstration and "${file}" was not made by "homeward synthesize"; start a real installation with: npm start -- --empty`,
    { file },
  )
}
