import type { Answer, InstrumentName, InterviewConditions, ToldAge } from '@homeward/domain'
import type { RegisterRecord } from '../../../records/index.ts'

/** A screening as it stands. */
export interface HeldScreening {
  readonly id: string
  readonly row: string
  readonly reference: string
  readonly bracelet: string | null
  readonly instrument: InstrumentName
  readonly version: string
  readonly language: string
  readonly interpreter: string | null
  readonly site: string
  readonly authority: string | null
  readonly consent: string
  readonly told: ToldAge
  readonly conditions: InterviewConditions
  /** Of one account's answers to one question the one given last; a question taken back is not here. */
  readonly answers: readonly Answer[]
  readonly independent: boolean
  readonly handedOver: { readonly to: string; readonly day: string } | null
  readonly photo: string | null
  readonly started: string
  readonly finished: string | null
  readonly assigned: string | null
  readonly by: string
  readonly position: number
}

const absent = {
  bracelet: null,
  interpreter: null,
  authority: null,
  handedOver: null,
  photo: null,
  finished: null,
  assigned: null,
}
const held = new WeakMap<RegisterRecord, HeldScreening>()

/** A record of the register as a screening; worked out once for each state of the record. */
export function heldScreening(record: RegisterRecord): HeldScreening {
  const known = held.get(record)
  if (known) return known
  const { id, fields, position } = record
  const answers = standingAnswers((fields['answers'] ?? []) as unknown as Answer[])
  const screening = { ...absent, ...(fields as unknown as HeldScreening), answers, id, position }
  held.set(record, screening)
  return screening
}

/** Of one account's answers to one question the one given last stands: a slip of the finger is put right, another account's answer never is. */
export function standingAnswers(given: readonly Answer[]): Answer[] {
  const last = new Map<string, Answer>()
  for (const answer of given) {
    const key = JSON.stringify([answer.question, answer.by])
    const known = last.get(key)
    if (!known || known.at <= answer.at) last.set(key, answer)
  }
  return [...last.values()].filter(({ value }) => value !== 'not-asked')
}
