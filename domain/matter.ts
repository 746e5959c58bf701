import { z } from 'zod'
import { OffenceClass } from './law.ts'
import { field, type Noun } from './noun.ts'
import { elements } from './screening.ts'

const day = z.iso.date()
const text = (longest: number) => z.string().min(1).max(longest)

/** One charge or accusation, kept apart from every other: a clause that reaches one says nothing about the next. */
export const Offence = z.strictObject({
  id: text(60),
  class: OffenceClass,
  statute: text(400),
  conduct: text(4000),
  from: day,
  to: day.nullable().default(null),
  amount: z
    .strictObject({ value: z.string().regex(/^\d+(\.\d+)?$/), currency: text(10) })
    .nullable()
    .default(null),
  stage: z.enum(['before-charge', 'charged', 'trial', 'convicted', 'serving', 'administrative', 'ended']),
  authority: text(200),
  /** What the lawyer recorded about the link to the trafficking, per offence. Null is "not yet assessed". */
  nexus: z
    .strictObject({
      time: z.enum(['during', 'before', 'after']).nullable().default(null),
      place: z.enum(['place-of-exploitation', 'controlled-route', 'elsewhere']).nullable().default(null),
      orderedByOthers: z.boolean().nullable().default(null),
      compelled: z.boolean().nullable().default(null),
      directConsequence: z.boolean().nullable().default(null),
      noRealAlternative: z.boolean().nullable().default(null),
      /** Paragraphs of the statement and pieces of evidence it rests on. */
      rests: z.array(text(60)).default([]),
    })
    .prefault({}),
})
export type Offence = z.infer<typeof Offence>

const Paragraph = z.strictObject({
  number: z.number().int().positive(),
  original: text(20_000),
  translation: z.string().max(20_000).nullable().default(null),
  /** Indicators of the screening this paragraph supports. */
  indicators: z.array(text(80)).default([]),
  /** True when the lawyer chose this paragraph for documents. Both are needed: the lawyer's choice and the person's agreement. */
  chosen: z.boolean().default(false),
  /** Recipients the person agreed to; a paragraph with none stays out of every document. */
  agreed: z.array(text(200)).default([]),
  /** The interview this was said in, when a lawyer took it from there; its words then stay as they were written down. */
  interview: z
    .strictObject({
      screening: text(100),
      question: text(80),
      by: text(200),
      day,
      interpreter: z.string().max(200).nullable().default(null),
      /** True for an answer that could be used against the person: given after rights were read, and their lawyer's. */
      privileged: z.boolean(),
    })
    .nullable()
    .default(null),
})

/** A legal matter of one person: what the dossier is made from. */
export const Matter = z.strictObject({
  format: z.literal('homeward.matter/1'),
  reference: text(60),
  synthetic: z.boolean().default(false),
  jurisdiction: text(5),
  /** Other States that could charge, detain or return the person. */
  alsoConcerns: z.array(text(5)).default([]),
  language: z.enum(['en', 'th', 'my', 'km', 'vi', 'zh', 'id', 'hi', 'am', 'ur']).default('en'),
  recipient: text(200),
  lawyer: z.strictObject({
    name: text(200),
    bar: z.string().max(200).nullable().default(null),
    firm: z.string().max(200).nullable().default(null),
  }),
  lawCheckedOn: day,
  person: z.strictObject({
    names: z.array(z.strictObject({ text: text(300), script: z.string().max(40).nullable().default(null) })).min(1),
    birth: day.nullable().default(null),
    possibleChild: z.boolean().default(false),
    nationality: z.string().max(3).nullable().default(null),
    language: z.string().max(35).nullable().default(null),
  }),
  status: z
    .array(
      z.strictObject({
        code: text(80),
        by: text(200),
        at: day,
        standard: z.string().max(200).nullable().default(null),
        dissent: z.string().max(2000).nullable().default(null),
      }),
    )
    .default([]),
  offences: z.array(Offence).min(1),
  detention: z
    .array(
      z.strictObject({
        place: text(300),
        from: day,
        to: day.nullable().default(null),
        authority: text(200),
        /** The order it rests on, with its number and day, and the grounds that were given; null when nobody showed any. */
        order: z.string().max(300).nullable().default(null),
        grounds: z.string().max(1000).nullable().default(null),
      }),
    )
    .default([]),
  hearings: z
    .array(z.strictObject({ at: z.iso.datetime({ offset: true }).or(day), court: text(300), about: text(300) }))
    .default([]),
  seized: z
    .array(
      z.strictObject({ what: text(300), by: text(200), at: day, where: z.string().max(300).nullable().default(null) }),
    )
    .default([]),
  chronology: z
    .array(z.strictObject({ from: day, to: day.nullable().default(null), what: text(500), source: text(100) }))
    .default([]),
  statement: z
    .strictObject({
      language: text(35),
      takenOn: day,
      interpreter: z.string().max(200).nullable().default(null),
      readBack: z.boolean(),
      confirmed: z.boolean(),
      paragraphs: z.array(Paragraph),
    })
    .nullable()
    .default(null),
  /** What an interview recorded, by element; each stands on paragraphs and goes only where all of them go. */
  indicators: z
    .array(
      z.strictObject({
        element: z.enum(elements),
        words: text(500),
        source: text(200),
        paragraphs: z.array(z.number().int().positive()).min(1),
      }),
    )
    .default([]),
  evidence: z
    .array(
      z.strictObject({
        id: text(60),
        what: text(500),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        obtained: text(500),
        at: day,
      }),
    )
    .default([]),
  /** What points the other way: the lawyer's, never in a dossier. */
  contrary: z.array(text(4000)).default([]),
})
export type Matter = z.infer<typeof Matter>

/** What an authority already received, so that the same question is not asked twice. */
export const Served = z.strictObject({ to: text(200), at: day, what: text(300) })
export type Served = z.infer<typeof Served>

const privileged = (schema: z.ZodType) => field('privileged', schema)
const { shape } = Matter

/**
 * The matter as the record keeps it: open to the accounts of its team and to nobody else. `row` anchors the person, when they stand on a
 * list; offences, statement, evidence and documents are records of their own.
 */
export const matterNoun: Noun = {
  stage: 'protect',
  isPrivileged: true,
  fields: {
    row: field('identity', z.string()),
    reference: privileged(shape.reference),
    synthetic: privileged(z.boolean()),
    jurisdiction: privileged(shape.jurisdiction),
    alsoConcerns: privileged(shape.alsoConcerns),
    language: privileged(shape.language),
    recipient: privileged(shape.recipient),
    lawyer: privileged(shape.lawyer),
    lawCheckedOn: privileged(shape.lawCheckedOn),
    person: field('identity', shape.person),
    status: privileged(shape.status),
    detention: field('location', shape.detention),
    hearings: privileged(shape.hearings),
    seized: privileged(shape.seized),
    chronology: field('statement', shape.chronology),
    indicators: field('statement', shape.indicators),
    served: privileged(z.array(Served)),
    /** Names of people accused of the same, for the warning of a conflict of interest. */
    coAccused: privileged(z.array(text(300))),
    team: privileged(z.array(z.strictObject({ account: z.string(), since: day }))),
    opened: privileged(day),
  },
}

const { id: _, nexus: __, ...charge } = Offence.shape

/** One charge of a matter. Taken back when it was written by mistake; it stays in the log. */
export const offenceNoun: Noun = {
  stage: 'protect',
  isPrivileged: true,
  fields: {
    matter: privileged(z.string()),
    label: privileged(text(60)),
    ...Object.fromEntries(Object.entries(charge).map(([name, schema]) => [name, privileged(schema)])),
    takenBack: privileged(z.boolean()),
  },
}
