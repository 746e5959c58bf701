import { type Caller, notFound, writerOf } from '../../access.ts'
import type { FileAnswer } from '../../http/call.ts'
import type { Pursue } from '../pursue.ts'
import { demandPack } from './read-packs.ts'

const types: Readonly<Record<string, string>> = {
  'request.pdf': 'application/pdf',
  'request.csv': 'text/csv; charset=utf-8',
  'request.json': 'application/json',
  'manifest.json': 'application/json',
}

/** One file of a released pack, for whoever asked for it; taking it is written down first. */
export async function takePack(
  pursue: Pursue,
  caller: Caller,
  { id, file }: { readonly id: string; readonly file: string },
): Promise<FileAnswer> {
  const { fields } = demandPack(pursue, caller, id)
  const blob = fields['state'] === 'released' ? (fields['blob'] as string) : undefined
  const bytes = blob === undefined ? undefined : await pursue.office.blobs.open(blob)
  if (bytes === undefined) throw notFound()
  const files = JSON.parse(Buffer.from(bytes).toString()) as Record<string, string>
  const content = files[file]
  const type = types[file]
  if (content === undefined || type === undefined) throw notFound()
  await pursue.office.log.note(writerOf(caller), { act: 'exported', kind: 'freeze-pack', record: id })
  return { name: file, type, bytes: Buffer.from(content, 'base64') }
}
