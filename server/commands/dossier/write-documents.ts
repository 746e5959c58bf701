import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Dossier } from '@homeward/domain'
import { dossierToDocx, printDossier } from '@homeward/formats/dossier'
import { writeWhole } from '../../platform/files.ts'
import { loadTypeFaces } from '../../platform/fonts.ts'
import { sealOf } from '../../protect/documents/seal-of.ts'

export interface WrittenDocuments {
  readonly pages: number
  readonly files: readonly string[]
  readonly seal: string
  /** Letters that no type face has; they are whole in the JSON and the Word document. */
  readonly missing: readonly string[]
}

/** Writes OUT.pdf, its Word document and its sealed JSON side by side. Nothing is written when any of the three cannot be made. */
export async function writeDocuments(dossier: Dossier, out: string): Promise<WrittenDocuments> {
  const { faces, missing } = await loadTypeFaces(JSON.stringify(dossier))
  const workspace = await mkdtemp(join(tmpdir(), 'homeward-print-'))
  try {
    const { pdf, pages } = printDossier(dossier, faces, workspace)
    const docx = await dossierToDocx(dossier)
    const stem = out.slice(0, -'.pdf'.length)
    const sealed = {
      ...dossier,
      files: [
        { name: basename(`${stem}.pdf`), sha256: hashOf(pdf) },
        { name: basename(`${stem}.docx`), sha256: hashOf(docx) },
      ],
    }
    const seal = sealOf(sealed)
    await writeWhole(`${stem}.pdf`, pdf)
    await writeWhole(`${stem}.docx`, docx)
    await writeWhole(`${stem}.json`, `${JSON.stringify({ ...sealed, seal }, null, 2)}\n`)
    return { pages, files: [`${stem}.pdf`, `${stem}.docx`, `${stem}.json`], seal, missing }
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
