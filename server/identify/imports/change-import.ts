import type { z } from 'zod'
import { type Caller, demandSight, notFound } from '../../access.ts'
import type { Identify } from '../identify.ts'
import type { ImportPreview, ImportSettings } from '../shapes.ts'
import { readInWorker } from './pending-imports.ts'
import { previewImport } from './preview-import.ts'
import { refuseRealPeople } from './upload-import.ts'

export function readImport(identify: Identify, caller: Caller, id: string): z.input<typeof ImportPreview> {
  return previewImport(
    identify,
    identify.viewFor(demandSight(caller, 'list.import')),
    identify.imports.find(caller, id),
  )
}

/** Reads the file again the way a person says. A setting that is left out stays as it was. */
export async function changeImport(
  identify: Identify,
  caller: Caller,
  { id, asked }: { readonly id: string; readonly asked: z.output<typeof ImportSettings> },
): Promise<z.input<typeof ImportPreview>> {
  const view = identify.viewFor(demandSight(caller, 'list.import'))
  const { blobs, organisation } = identify.office
  const pending = identify.imports.find(caller, id)
  const { versionOf = pending.versionOf, ...reading } = asked
  if (versionOf !== null && !view.list(versionOf)) throw notFound()
  const { mapping, ...before } = pending.settings
  // Another header row means other columns: the mapping is found anew unless it is said.
  const keepsColumns = reading.headerRow === undefined && reading.sheet === undefined && reading.delimiter === undefined
  const settings = { ...before, ...(mapping && keepsColumns ? { mapping } : {}), ...reading }
  const isReadAgain = Object.keys(reading).length > 0
  const bytes = isReadAgain ? await blobs.open(pending.blob) : undefined
  if (isReadAgain && !bytes) throw notFound()
  const list = bytes ? await readInWorker({ name: pending.list.file, bytes }, settings) : pending.list
  refuseRealPeople(organisation.demonstration, list)
  const isRemembered = pending.isRemembered && reading.mapping === undefined
  const kept = await identify.imports.keep({ ...pending, settings, versionOf, isRemembered, list }, blobs)
  return previewImport(identify, view, kept)
}
