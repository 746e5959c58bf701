import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dossier } from '@homeward/domain'
import { dossierToDocx, printDossier } from '@homeward/formats/dossier'
import { loadTypeFaces } from '../fonts.ts'
import { answerQuestions } from '../kept-worker.ts'

/** A document as printed and as it can be edited; `missing` counts letters that no type face has. */
export type PrintedDocument =
  | {
      readonly isPrinted: true
      readonly pdf: Uint8Array
      readonly docx: Uint8Array
      readonly pages: number
      readonly missing: number
    }
  | { readonly isPrinted: false }

answerQuestions<Dossier, PrintedDocument>(async (dossier) => {
  const workspace = await mkdtemp(join(tmpdir(), 'homeward-print-'))
  try {
    const { faces, missing } = await loadTypeFaces(JSON.stringify(dossier))
    const { pdf, pages } = printDossier(dossier, faces, workspace)
    return { isPrinted: true, pdf, docx: await dossierToDocx(dossier), pages, missing: missing.length }
  } catch {
    // What a typesetter says may hold what someone wrote; that it could not is enough to know.
    return { isPrinted: false }
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
})
