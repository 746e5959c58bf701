import {
  Assessment,
  CustodyStep,
  EvidenceItem,
  EvidenceKind,
  elements,
  InstrumentName,
  LawRecord,
  LegalDocumentKind,
  Matter,
  Offence,
  Served,
  Statement,
  Withdrawal,
} from '@homeward/domain'
import { openFacts, openQuestions, reaches } from '@homeward/law'
import { z } from 'zod'

// The shapes of the protect stage's HTTP interface. Every named shape becomes a component of the published OpenAPI document.

const id = z.string().min(8).max(100)
const count = z.number().int().nonnegative()
const reason = z.string().min(3).max(2000)
const { shape } = Matter
const Language = shape.language.unwrap()
const { id: _, nexus: __, ...charge } = Offence.shape
const Law = LawRecord.meta({ id: 'LawRecord' })

// What is asked may leave out what has a default; what is answered never does: two shapes of one thing.
const Charge = z.object(charge).meta({ id: 'Charge' })
export const NewCharge = z.object(charge).extend({ reason }).meta({ id: 'NewCharge' })
const AssessmentView = Assessment.meta({ id: 'Assessment' })
export const NewAssessment = Assessment.extend({}).meta({ id: 'NewAssessment' })
const StatementView = Statement.meta({ id: 'Statement' })
export const NewStatement = Statement.extend({}).meta({ id: 'NewStatement' })

/** What can be changed of a matter by its team; each field whole. */
export const MatterPatch = z
  .object({
    reference: shape.reference,
    jurisdiction: shape.jurisdiction,
    alsoConcerns: z.array(z.string().min(2).max(5)),
    language: Language,
    recipient: shape.recipient,
    lawyer: shape.lawyer,
    lawCheckedOn: shape.lawCheckedOn,
    person: shape.person,
    status: shape.status.unwrap(),
    detention: shape.detention.unwrap(),
    hearings: shape.hearings.unwrap(),
    seized: shape.seized.unwrap(),
    chronology: shape.chronology.unwrap(),
    indicators: shape.indicators.unwrap(),
    served: z.array(Served),
    coAccused: z.array(z.string().min(1).max(300)),
  })
  .partial()
  .extend({ seen: count.optional() })
  .meta({ id: 'MatterPatch' })

export const NewMatter = z
  .object({
    /** The row of a list the person stands on; null when they stand on none. */
    person: id.nullable().default(null),
    names: z.array(z.string().min(1).max(300)).default([]),
    reference: shape.reference,
    jurisdiction: shape.jurisdiction,
    recipient: shape.recipient,
    language: Language.default('en'),
    lawyer: shape.lawyer,
    coAccused: z.array(z.string().min(1).max(300)).default([]),
    reason,
  })
  .meta({ id: 'NewMatter' })

export const MatterLine = z
  .object({
    id,
    reference: z.string(),
    names: z.array(z.string()),
    jurisdiction: z.string(),
    possibleChild: z.boolean(),
    offences: z.array(z.object({ label: z.string(), class: Offence.shape.class, stage: Offence.shape.stage })),
    /** Offences that nothing verified in the jurisdiction reaches. */
    gaps: count,
    /** The next hearing that is still to come. */
    hearing: z.object({ at: z.string(), court: z.string(), about: z.string() }).nullable(),
    detained: z.boolean(),
    synthetic: z.boolean(),
  })
  .meta({ id: 'MatterLine' })

const Match = z
  .object({
    record: Law,
    reach: z.enum(reaches),
    reasons: z.array(z.string()),
    open: z.array(z.enum(openFacts)),
  })
  .meta({ id: 'LawMatch' })

export const AssessedOffence = z
  .object({
    id,
    label: z.string(),
    charge: Charge,
    assessment: AssessmentView,
    gap: z.boolean(),
    matches: z.array(Match),
    /** Closed lists of this State that are kept from beside this charge. */
    keptApart: count,
  })
  .meta({ id: 'AssessedOffence' })

export const EvidenceView = z
  .object({
    id,
    label: z.string(),
    what: z.string(),
    obtained: z.string(),
    day: z.iso.date(),
    item: EvidenceItem,
    custody: z.array(CustodyStep),
    custodyWhole: z.boolean(),
  })
  .meta({ id: 'Evidence' })

/** What an export holds, as read by a process of its own: a page of its messages, and its files by hash. */
export const ContentsView = z
  .object({
    label: z.string(),
    from: count,
    messageCount: count,
    partCount: count,
    messages: z.array(
      z.object({
        at: z.string(),
        side: z.enum(['sent', 'received', 'unknown']),
        sender: z.string().nullable(),
        text: z.string(),
        chat: z.string().nullable(),
        attachment: z.object({ name: z.string(), sha256: z.string().nullable() }).nullable(),
      }),
    ),
    parts: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: count, kind: EvidenceKind })),
  })
  .meta({ id: 'EvidenceContents' })

export const DocumentView = z
  .object({
    id,
    kind: LegalDocumentKind,
    recipient: z.string(),
    language: z.string(),
    jurisdiction: z.string(),
    withUnverified: z.boolean(),
    by: z.string(),
    day: z.iso.date(),
    /** Null while it is being made. */
    pages: count.nullable(),
    missing: count,
    seal: z.string().nullable(),
    /** True when the person has since taken back their agreement to a paragraph in it. */
    outdated: z.boolean(),
  })
  .meta({ id: 'LegalDocument' })

export const MatterView = z
  .object({
    id,
    position: count,
    row: id.nullable(),
    reference: z.string(),
    synthetic: z.boolean(),
    jurisdiction: z.string(),
    alsoConcerns: z.array(z.string()),
    language: Language,
    recipient: z.string(),
    lawyer: shape.lawyer,
    lawCheckedOn: z.iso.date(),
    person: shape.person,
    status: shape.status.unwrap(),
    detention: shape.detention.unwrap(),
    hearings: shape.hearings.unwrap(),
    seized: shape.seized.unwrap(),
    chronology: shape.chronology.unwrap(),
    indicators: shape.indicators.unwrap(),
    served: z.array(Served),
    coAccused: z.array(z.string()),
    offences: z.array(AssessedOffence),
    /** What the lawyer still has to find out; it leaves in no document. */
    questions: z.array(z.enum(openQuestions)),
    statement: StatementView.nullable(),
    /** Paragraphs from an interview whose consent was withdrawn since. */
    lapsed: z.array(count),
    audio: z.object({ bytes: count, day: z.iso.date(), by: z.string() }).nullable(),
    withdrawn: z.array(Withdrawal),
    evidence: z.array(EvidenceView),
    documents: z.array(DocumentView),
    team: z.array(z.object({ account: z.string(), name: z.string(), since: z.iso.date(), me: z.boolean() })),
    readers: z.array(z.object({ name: z.string(), day: z.iso.date() })),
    /** References of the caller's own matters that may conflict with this one. */
    conflicts: z.array(z.string()),
    /** Fields that two people changed without having seen each other. */
    unsettled: z.array(z.string()),
  })
  .meta({ id: 'Matter' })

/** What the register holds about the matter's person, to choose from. */
export const RecordedView = z
  .object({
    answers: z.array(
      z.object({
        id,
        screening: id,
        instrument: InstrumentName,
        question: z.string(),
        asked: z.string(),
        element: z.enum(elements),
        value: z.enum(['yes', 'no', 'unsure']),
        words: z.string().nullable(),
        language: z.string(),
        by: z.string(),
        day: z.iso.date(),
        interpreter: z.string().nullable(),
        privileged: z.boolean(),
        /** Whether the statement holds it already. */
        taken: z.boolean(),
      }),
    ),
    decisions: z.array(
      z.object({
        code: z.string(),
        by: z.string(),
        at: z.iso.date(),
        standard: z.string(),
        dissent: z.string().nullable(),
      }),
    ),
    clocks: z.array(
      z.object({
        id,
        title: z.string(),
        authority: z.string(),
        start: z.string(),
        due: z.string(),
        state: z.enum(['running', 'due-soon', 'breached', 'stopped', 'stopped-late']),
        verified: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RecordedForMatter' })

export const NewDocument = z
  .object({
    kind: LegalDocumentKind,
    language: Language.optional(),
    recipient: shape.recipient.optional(),
    jurisdiction: shape.jurisdiction.optional(),
    withUnverified: z.boolean().default(false),
  })
  .meta({ id: 'NewLegalDocument' })

export const LawMapView = z
  .object({
    compiled: z.iso.date(),
    records: count,
    read: count,
    jurisdictions: z.array(
      z.object({
        jurisdiction: z.string(),
        standing: z.enum(['clause-read', 'other-rule-read', 'none-in-text-read', 'not-read-yet']),
        boundToSomeOffences: z.boolean(),
        records: z.array(Law),
        notReadYet: count,
      }),
    ),
  })
  .meta({ id: 'LawMap' })

export const LawVersions = z
  .object({
    versions: z.array(
      z.object({ record: Law, by: z.string().nullable(), day: z.iso.date().nullable(), shipped: z.boolean() }),
    ),
  })
  .meta({ id: 'LawVersions' })

export const NewLawVersion = z.object({ record: Law, reason }).meta({ id: 'NewLawVersion' })
