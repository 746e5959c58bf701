import type { Element, InstrumentName } from '@homeward/domain'
import bank from './instruments/questions.json' with { type: 'json' }
import triage from './instruments/triage.json' with { type: 'json' }

/** A question of the bank. Its id is also the indicator that a "yes" records. */
export interface Question {
  readonly id: string
  readonly element: Element
  readonly group: string
  /** The wording of the full interview, in English. */
  readonly open: string
  /** True when the interviewer answers from what they see. */
  readonly observer: boolean
  readonly strength: 'weak' | 'medium' | 'strong'
  /** Answers belong to the person's lawyer; asked only after rights were read. */
  readonly privileged: boolean
  readonly childNote: string | null
  readonly verified: boolean
  readonly sources: readonly { readonly title: string; readonly url: string }[]
  /** The emergency that a "yes" opens. */
  readonly urgent: string | null
  /** Asked only when this question was not answered "no". */
  readonly after: string | null
}

/** Every strength in the bank is this project's own judgement; no official graded list could be read. */
export const strengthBasis = bank.strengthBasis
export const bankVersion = bank.version

const questions = bank.questions as readonly Question[]
const byId = new Map(questions.map((question) => [question.id, question]))

export function findQuestion(id: string): Question | undefined {
  return byId.get(id)
}

const inTriage: readonly Question[] = triage.order.map((id) => byId.get(id)!)
const inFull: readonly Question[] = questions.toSorted((a, b) => Number(a.privileged) - Number(b.privileged))

/** The questions of an instrument, in the order they are asked. The panel sees everything and asks nothing new. */
export function questionsOf(instrument: InstrumentName): readonly Question[] {
  return instrument === 'triage' ? inTriage : inFull
}

export type TriageLanguage = keyof typeof triage.texts

/** The read-aloud wording of a triage question. `checked` is null until a native reader has confirmed the language: then it is for the interpreter. */
export function triageText(id: string, language: TriageLanguage): { text: string; checked: string | null } | null {
  const text = (triage.texts[language] as Readonly<Record<string, string>>)[id]
  return text === undefined ? null : { text, checked: triage.checked[language] }
}

export const triageLanguages = Object.keys(triage.texts) as readonly TriageLanguage[]
