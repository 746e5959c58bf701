import type { LawRecord, Matter, Offence } from '@homeward/domain'
import { concernedBy } from './bodies.ts'
import { currentLaw } from './provisions.ts'
import { type Match, reachOf } from './reach.ts'

export interface OffenceAssessment {
  readonly offence: Offence
  /** The State's own provisions first, then those of bodies it belongs to; what reaches before what does not. */
  readonly matches: readonly Match[]
  /** True when nothing verified in the State itself reaches this offence: the gap a law reform would close. */
  readonly gap: boolean
}

/** What the lawyer still has to find out. */
export const openQuestions = [
  'age-at-offence',
  'identification-before-decision',
  'statement-missing',
  'statement-not-confirmed',
  'statement-interpreter-unnamed',
  'evidence-missing',
  'act-before-trafficking',
  'act-after-release',
  'counsel-sign-off',
] as const
export type OpenQuestion = (typeof openQuestions)[number]

export interface Assessment {
  readonly jurisdiction: string
  readonly offences: readonly OffenceAssessment[]
  readonly questions: readonly OpenQuestion[]
}

/** What an assessment may look at. Unverified records stay out unless someone asks for them; they are then marked. */
interface AssessSettings {
  readonly jurisdiction?: string
  readonly withUnverified?: boolean
}

const order = [
  'reaches',
  'general-defence-only',
  'leniency-only',
  'argument-only',
  'does-not-reach',
  'no-clause',
  'not-read',
]

/**
 * Sets provisions beside each offence separately and says where each one stops. A reasoned ground for requests and open questions,
 * never a conclusion about the person. Assumes that `records` hold every version; the newest of each is used.
 */
export function assess(matter: Matter, records: readonly LawRecord[], settings: AssessSettings = {}): Assessment {
  const jurisdiction = settings.jurisdiction ?? matter.jurisdiction
  const concerned = concernedBy(jurisdiction)
  const law = currentLaw(records).filter(
    (record) => concerned.includes(record.jurisdiction) && (record.verified || settings.withUnverified === true),
  )
  const offences = matter.offences.map((offence): OffenceAssessment => {
    const matches = law.map((record) => reachOf(record, offence)).sort((a, b) => rank(a) - rank(b))
    const gap = !matches.some(({ record, reach }) => record.jurisdiction === jurisdiction && reach === 'reaches')
    return { offence, matches, gap }
  })
  return { jurisdiction, offences, questions: questionsOf(matter) }

  function rank({ record, reach }: Match): number {
    return concerned.indexOf(record.jurisdiction) * order.length + order.indexOf(reach)
  }
}

/** What the lawyer still has to find out, as codes; a possible child turns the question of compulsion around. */
function questionsOf({ person, status, statement, offences, evidence }: Matter): readonly OpenQuestion[] {
  const questions: OpenQuestion[] = []
  if (person.possibleChild || person.birth === null) questions.push('age-at-offence')
  if (status.length === 0) questions.push('identification-before-decision')
  if (statement === null) questions.push('statement-missing')
  else {
    if (!statement.readBack || !statement.confirmed) questions.push('statement-not-confirmed')
    if (statement.interpreter === null) questions.push('statement-interpreter-unnamed')
  }
  if (evidence.length === 0) questions.push('evidence-missing')
  if (offences.some(({ nexus }) => nexus.time === 'before')) questions.push('act-before-trafficking')
  if (offences.some(({ nexus }) => nexus.time === 'after')) questions.push('act-after-release')
  questions.push('counsel-sign-off')
  return questions
}
