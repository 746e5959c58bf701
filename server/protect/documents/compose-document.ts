import { type Dossier, type LawRecord, type Matter, Problem } from '@homeward/domain'
import {
  assess,
  composeDossier,
  composeOwnCopy,
  composeRequest,
  type DossierLanguage,
  dossierLanguages,
  findRequestTemplate,
} from '@homeward/law'
import type { HeldDocument } from '../matters/held-matter.ts'
import { statusSentenceIn } from './status-sentence.ts'

type Wanted = Pick<HeldDocument, 'kind' | 'recipient' | 'language' | 'jurisdiction' | 'withUnverified'> & {
  /** Who opened the matter, for the person's own copy. */
  readonly readers: readonly { readonly name: string; readonly day: string }[]
}

/** Composes one document of a matter for one recipient. The same words for the same record and law. */
export function composeDocument(matter: Matter, law: readonly LawRecord[], wanted: Wanted): Dossier {
  const told = { ...matter, recipient: wanted.recipient }
  const { jurisdiction, withUnverified } = wanted
  const assessment = assess(told, law, { jurisdiction, withUnverified })
  const language = languageOf(wanted.language)
  if (wanted.kind === 'own-copy') return composeOwnCopy(matter, { language, readers: wanted.readers })
  if (wanted.kind === 'dossier' || wanted.kind === 'packet') {
    return composeDossier(told, assessment, { language, statusWords: statusSentenceIn(language) })
  }
  const template = findRequestTemplate(wanted.kind, jurisdiction)
  if (template === undefined) throw new Problem('input-invalid', 'There is no such request.', { field: 'kind' })
  return composeRequest(told, assessment, template)
}

function languageOf(text: string): DossierLanguage {
  return dossierLanguages.find((each) => each === text) ?? 'en'
}
