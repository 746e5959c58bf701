import {
  Assessment,
  type CustodyStep,
  type EvidenceItem,
  type LegalDocumentKind,
  Matter,
  type Offence,
  type Served,
  type Statement,
  type StatementAudio,
  type Withdrawal,
} from '@homeward/domain'
import { type Caller, demand, notFound } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import type { Protect } from '../protect.ts'

export interface HeldEvidence {
  readonly id: string
  readonly label: string
  readonly what: string
  readonly obtained: string
  readonly day: string
  readonly item: EvidenceItem
  readonly original: readonly string[]
  readonly working: string | null
  readonly custody: readonly CustodyStep[]
}

export interface HeldDocument {
  readonly id: string
  readonly kind: LegalDocumentKind
  readonly batch: string
  readonly recipient: string
  readonly language: string
  readonly jurisdiction: string
  readonly withUnverified: boolean
  readonly by: string
  readonly day: string
  readonly paragraphs: readonly number[]
  readonly pages: number | null
  readonly missing: number
  readonly seal: string | null
  readonly files: Readonly<Record<'pdf' | 'docx' | 'json', string>> | null
}

export interface HeldOffence {
  readonly id: string
  readonly assessmentId: string | null
  readonly charge: Omit<Offence, 'nexus'>
  readonly assessment: Assessment
}

/** A matter with everything that belongs to it, as its team may see it. */
export interface HeldMatter {
  readonly id: string
  readonly record: RegisterRecord
  readonly row: string | null
  readonly team: readonly { readonly account: string; readonly since: string }[]
  readonly served: readonly Served[]
  readonly coAccused: readonly string[]
  readonly offences: readonly HeldOffence[]
  readonly statementId: string | null
  readonly statement: Statement | null
  /** Numbers of paragraphs from an interview whose consent was withdrawn since: they go to nobody. */
  readonly lapsed: readonly number[]
  readonly audio: StatementAudio | null
  /** Recipients towards whom the person took back their agreement, here or in the register. */
  readonly withdrawn: readonly Withdrawal[]
  readonly evidence: readonly HeldEvidence[]
  readonly documents: readonly HeldDocument[]
}

const emptyAssessment: Assessment = Assessment.parse({ nexus: {}, answers: {}, contrary: [], notes: '' })

/** Whether the account is of the matter's team: nothing else opens it, no role and no reason. */
export function isOfTeam(record: RegisterRecord, caller: Caller): boolean {
  const team = (record.fields['team'] ?? []) as unknown as HeldMatter['team']
  return team.some(({ account }) => account === caller.account)
}

/** The matter, or the answer that everyone outside its team gets: there is nothing here. */
export function demandMatter(protect: Protect, caller: Caller, id: string): HeldMatter {
  demand(caller, 'matter.read')
  const record = protect.office.register().get('matter', id)
  if (!record || !isOfTeam(record, caller)) throw notFound()
  return holdMatter(protect, record)
}

/** Puts a matter's records together. For those who have passed its wall, and for jobs. */
export function holdMatter(protect: Protect, record: RegisterRecord): HeldMatter {
  const { id, fields } = record
  const row = (fields['row'] ?? null) as string | null
  const [statement] = recordsOf(protect, 'statement', id)
  const assessments = recordsOf(protect, 'assessment', id)
  const { matter: _, withdrawn, audio = null, ...said } = statement?.fields ?? {}
  const told = (withdrawn ?? []) as unknown as readonly Withdrawal[]
  // A recording may be there before the first word is written down.
  const written = said['paragraphs'] === undefined ? null : Matter.shape.statement.parse({ interpreter: null, ...said })
  const lapsed = new Set(
    (written?.paragraphs ?? []).flatMap(({ number, interview }) =>
      interview === null || protect.people.mayUse(interview.screening) ? [] : [number],
    ),
  )
  const paragraphs = (written?.paragraphs ?? []).map((each) =>
    lapsed.has(each.number) ? { ...each, agreed: [] } : each,
  )
  // Whoever agreed anew after taking it back has agreed.
  const agreed = new Set(paragraphs.flatMap((each) => each.agreed))
  return {
    id,
    record,
    row,
    team: (fields['team'] ?? []) as unknown as HeldMatter['team'],
    served: (fields['served'] ?? []) as unknown as Served[],
    coAccused: (fields['coAccused'] ?? []) as unknown as string[],
    offences: recordsOf(protect, 'offence', id)
      .filter((offence) => offence.fields['takenBack'] !== true)
      .sort((a, b) => compareLabels(a.fields['label'], b.fields['label']))
      .map((offence) => holdOffence(offence, assessments)),
    statementId: statement?.id ?? null,
    statement: written && { ...written, paragraphs },
    lapsed: [...lapsed],
    audio: audio as StatementAudio | null,
    withdrawn: [
      ...told.filter(({ recipient }) => !agreed.has(recipient)),
      ...(row === null ? [] : protect.people.withdrawn(row)),
    ],
    evidence: recordsOf(protect, 'evidence', id)
      .map(({ id: evidence, fields: its }) => holdEvidence(evidence, its))
      .sort((a, b) => compareLabels(a.label, b.label)),
    documents: recordsOf(protect, 'legal-document', id)
      .sort((a, b) => b.position - a.position)
      .map(holdDocument),
  }
}

/** Records of a kind that belong to a matter. */
function recordsOf({ office }: Protect, kind: string, matter: string): RegisterRecord[] {
  return [...office.register().all(kind)].filter(({ fields }) => fields['matter'] === matter)
}

function holdOffence({ id, fields }: RegisterRecord, assessments: readonly RegisterRecord[]): HeldOffence {
  const { matter: _, label, takenBack: __, ...charge } = fields
  const found = assessments.find((each) => each.fields['offence'] === id)
  const { matter: ___, offence: ____, ...assessed } = found?.fields ?? {}
  return {
    id,
    assessmentId: found?.id ?? null,
    charge: { to: null, amount: null, ...charge, id: label } as unknown as HeldOffence['charge'],
    assessment: { ...emptyAssessment, ...(assessed as unknown as Partial<Assessment>) },
  }
}

function holdEvidence(id: string, fields: RegisterRecord['fields']): HeldEvidence {
  const { working = null, ...said } = fields
  return { ...(said as unknown as Omit<HeldEvidence, 'id' | 'working'>), id, working: working as string | null }
}

function holdDocument({ id, fields }: RegisterRecord): HeldDocument {
  const made = { pages: null, missing: 0, seal: null, files: null, paragraphs: [], ...fields }
  return { id, ...(made as unknown as Omit<HeldDocument, 'id'>) }
}

function compareLabels(a: unknown, b: unknown): number {
  return String(a).localeCompare(String(b), 'en', { numeric: true })
}
