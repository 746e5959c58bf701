import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Dossier, type Matter, Problem } from '@homeward/domain'
import { dossierToDocx, printDossier } from '@homeward/formats/dossier'
import {
  assess,
  composeDossier,
  concernedBy,
  type DossierLanguage,
  disclosedStatement,
  provisions,
} from '@homeward/law'
import { wordsFor, wordsLanguages } from '@homeward/screen'
import { writeWhole } from '../../platform/files.ts'
import { loadTypeFaces } from '../../platform/fonts.ts'
import { sealOf } from './seal-of.ts'

interface Wanted {
  readonly out: string
  readonly language: DossierLanguage
  readonly jurisdiction: string
  readonly withUnverified: boolean
}

interface Made {
  readonly pages: number
  readonly files: readonly string[]
  readonly seal: string
  readonly paragraphs: { readonly shown: number; readonly all: number }
  /** Open questions, for the lawyer only. */
  readonly questions: readonly string[]
  readonly law: Dossier['law']
  readonly missing: readonly string[]
}

/** Writes the PDF, the Word document and the JSON with its seal. Nothing is written when any of the three cannot be made. */
export async function makeDossier(
  matter: Matter,
  { out, language, jurisdiction, withUnverified }: Wanted,
): Promise<Made> {
  if (!/^[A-Z]{2}$/.test(jurisdiction) || !isKnown(jurisdiction)) {
    throw new Problem(
      'input-invalid',
      'No law record of that jurisdiction exists; the field jurisdiction takes a country code that "homeward law" lists.',
    )
  }
  const assessment = assess(matter, provisions, { jurisdiction, withUnverified })
  const screenLanguage = wordsLanguages.find((each) => each === (language === 'zh' ? 'zh-Hans' : language)) ?? 'en'
  const dossier = composeDossier(matter, assessment, {
    language,
    statusWords: (code) => wordsFor(code, screenLanguage) ?? wordsFor(code, 'en') ?? code,
  })
  const { faces, missing } = await loadTypeFaces(JSON.stringify(dossier))
  const workspace = await mkdtemp(join(tmpdir(), 'homeward-print-'))
  try {
    const { pdf, pages } = printDossier(dossier, faces, workspace)
    const docx = await dossierToDocx(dossier)
    const stem = out.slice(0, -'.pdf'.length)
    const files = [
      { name: basename(`${stem}.pdf`), sha256: hashOf(pdf) },
      { name: basename(`${stem}.docx`), sha256: hashOf(docx) },
    ]
    const sealed = { ...dossier, files }
    const seal = sealOf(sealed)
    await writeWhole(`${stem}.pdf`, pdf)
    await writeWhole(`${stem}.docx`, docx)
    await writeWhole(`${stem}.json`, `${JSON.stringify({ ...sealed, seal }, null, 2)}\n`)
    return {
      pages,
      files: [`${stem}.pdf`, `${stem}.docx`, `${stem}.json`],
      seal,
      paragraphs: { shown: disclosedStatement(matter).length, all: matter.statement?.paragraphs.length ?? 0 },
      questions: assessment.questions,
      law: dossier.law,
      missing,
    }
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

function isKnown(jurisdiction: string): boolean {
  return provisions.some((record) => record.jurisdiction === jurisdiction) || concernedBy(jurisdiction).includes('EU')
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
