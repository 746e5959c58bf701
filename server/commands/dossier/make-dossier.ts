import { type Dossier, type Matter, Problem } from '@homeward/domain'
import {
  assess,
  composeDossier,
  concernedBy,
  type DossierLanguage,
  disclosedStatement,
  provisions,
} from '@homeward/law'
import { statusSentenceIn } from '../../protect/documents/status-sentence.ts'
import { type WrittenDocuments, writeDocuments } from './write-documents.ts'

interface Wanted {
  readonly out: string
  readonly language: DossierLanguage
  readonly jurisdiction: string
  readonly withUnverified: boolean
}

interface Made extends WrittenDocuments {
  readonly paragraphs: { readonly shown: number; readonly all: number }
  /** Open questions, for the lawyer only. */
  readonly questions: readonly string[]
  readonly law: Dossier['law']
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
  const dossier = composeDossier(matter, assessment, { language, statusWords: statusSentenceIn(language) })
  return {
    ...(await writeDocuments(dossier, out)),
    paragraphs: { shown: disclosedStatement(matter).length, all: matter.statement?.paragraphs.length ?? 0 },
    questions: assessment.questions,
    law: dossier.law,
  }
}

function isKnown(jurisdiction: string): boolean {
  return provisions.some((record) => record.jurisdiction === jurisdiction) || concernedBy(jurisdiction).includes('EU')
}
