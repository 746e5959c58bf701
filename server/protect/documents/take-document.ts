import { Problem } from '@homeward/domain'
import { type Caller, notFound, writerOf } from '../../access.ts'
import type { FileAnswer } from '../../http/call.ts'
import { demandMatter } from '../matters/held-matter.ts'
import type { Protect } from '../protect.ts'
import { disclosedTo } from './disclosed-paragraphs.ts'

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const

/** Hands out a document. One that holds what the person has since taken back leaves no more: it can only be made anew. */
export async function takeDocument(
  protect: Protect,
  caller: Caller,
  {
    matter,
    document,
    format,
  }: { readonly matter: string; readonly document: string; readonly format: keyof typeof types },
): Promise<FileAnswer> {
  const held = demandMatter(protect, caller, matter)
  const found = held.documents.find(({ id }) => id === document)
  if (!found) throw notFound()
  if (found.files === null) throw new Problem('conflict', 'The document is still being made.')
  if (found.kind === 'packet' && format === 'docx') {
    throw new Problem('conflict', 'A packet is for reading; it has no file to edit.')
  }
  const open = disclosedTo(held, found)
  if (found.paragraphs.some((number) => !open.has(number))) {
    throw new Problem('conflict', 'The person took back their agreement to a paragraph in it; make it anew.')
  }
  const bytes = await protect.office.blobs.open(found.files[format])
  if (bytes === undefined) throw notFound()
  await protect.office.log.note(writerOf(caller), {
    act: 'exported',
    kind: 'legal-document',
    record: document,
    detail: { format, recipient: found.recipient },
  })
  return { name: `homeward-${found.kind}-${document.slice(0, 8)}.${format}`, type: types[format], bytes }
}
