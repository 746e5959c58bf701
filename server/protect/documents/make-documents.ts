import { type Dossier, Problem } from '@homeward/domain'
import type { PrintedDocument } from '../../platform/documents/print-documents-worker.ts'
import type { JobRun } from '../../platform/jobs.ts'
import { type KeptWorker, keepWorker } from '../../platform/kept-worker.ts'
import type { RegisterRecord } from '../../records/index.ts'
import { lawOf } from '../law/law-of.ts'
import { holdMatter } from '../matters/held-matter.ts'
import { matterOf } from '../matters/matter-of.ts'
import { readersOf } from '../matters/read-matter.ts'
import type { Protect } from '../protect.ts'
import { composeDocument } from './compose-document.ts'
import { disclosedTo } from './disclosed-paragraphs.ts'
import { sealOf } from './seal-of.ts'
import { sha256Of } from './sha256-of.ts'

/** Makes every document of one batch that is not made yet: run again after a stop, it goes on where it was. */
export async function makeDocuments(protect: Protect, job: JobRun): Promise<void> {
  const register = protect.office.register()
  const mine = [...register.all('legal-document')].filter(({ fields }) => fields['batch'] === job.about)
  const waiting = mine.filter(({ fields }) => fields['files'] === undefined)
  const printer = keepWorker<Dossier, PrintedDocument>('documents/print-documents')
  job.signal.addEventListener('abort', () => void printer.stop())
  try {
    for (const [index, record] of waiting.entries()) {
      job.progress((mine.length - waiting.length + index) / mine.length, 'making-documents')
      await makeDocument(protect, record, printer)
    }
  } finally {
    await printer.stop()
  }
}

async function makeDocument(
  protect: Protect,
  record: RegisterRecord,
  printer: KeptWorker<Dossier, PrintedDocument>,
): Promise<void> {
  const { office } = protect
  const matterRecord = office.register().get('matter', record.fields['matter'] as string)
  if (matterRecord === undefined) return
  const held = holdMatter(protect, matterRecord)
  const wanted = held.documents.find(({ id }) => id === record.id)
  const matter = matterOf(held)
  if (wanted === undefined || matter === undefined) return
  const history = await office.log.history([{ kind: 'matter', id: held.id }])
  const readers = readersOf(protect, history)
  const dossier = composeDocument(matter, lawOf(protect), { ...wanted, readers })
  const printed = await printer.ask(dossier)
  if (!printed.isPrinted) throw new Problem('went-wrong', 'A document could not be typeset.')
  const { pdf, docx, pages, missing } = printed
  const stem = `homeward-${wanted.kind}-${record.id.slice(0, 8)}`
  const content = {
    ...dossier,
    files: [
      { name: `${stem}.pdf`, sha256: sha256Of(pdf) },
      { name: `${stem}.docx`, sha256: sha256Of(docx) },
    ],
  }
  const seal = sealOf(content)
  const json = Buffer.from(`${JSON.stringify({ ...content, seal }, null, 2)}\n`)
  const { blobs } = office
  const files = { pdf: await blobs.seal(pdf), docx: await blobs.seal(docx), json: await blobs.seal(json) }
  if (office.register().get('legal-document', record.id) === undefined) {
    // The person was erased while it was printed: nothing of it stays.
    await Promise.all(Object.values(files).map((file) => blobs.destroy(file)))
    return
  }
  const paragraphs = [...disclosedTo(held, wanted)].sort((a, b) => a - b)
  const writer = { organisation: office.organisation.id, account: wanted.by }
  await office.log.append(writer, [
    {
      record: { kind: 'legal-document', id: record.id },
      set: { files, paragraphs, pages, missing, seal },
      seen: office.register().position,
    },
  ])
}
