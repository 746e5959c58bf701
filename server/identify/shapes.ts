import { ConsentScope, Decision, ListKind, RowCounts, rowFields, StatedTotal, Wall } from '@homeward/domain'
import { z } from 'zod'

// The shapes of the identify stage's HTTP interface. Every named shape becomes a component of the published OpenAPI document.

const id = z.string().min(8).max(100)
const count = z.number().int().nonnegative()
const reason = z.string().min(3).max(2000)
export const RowFieldName = z.enum(rowFields).meta({ id: 'RowFieldName' })
const Values = z.partialRecord(RowFieldName, z.string())

export const List = z
  .object({
    id,
    name: z.string(),
    kind: ListKind,
    issuer: z.string(),
    purpose: z.string(),
    legalBasis: z.string(),
    wall: Wall,
    /** The day the list speaks of. */
    date: z.iso.date(),
    rows: count,
    aside: count,
    versions: z.array(
      z.object({ version: count, imported: z.iso.date(), by: z.string(), file: z.string(), counts: RowCounts }),
    ),
    synthetic: z.boolean(),
  })
  .meta({ id: 'List' })

export const NewList = z
  .object({
    name: z.string().min(1).max(200),
    kind: ListKind,
    issuer: z.string().min(1).max(200),
    purpose: z.string().min(1).max(500),
    legalBasis: z.string().min(1).max(500),
    wall: Wall,
    date: z.iso.date(),
  })
  .meta({ id: 'NewList' })

/** What was understood of an uploaded file before anything is written. */
export const ImportPreview = z
  .object({
    id,
    file: z.string(),
    sheets: z.array(z.string()),
    sheet: z.string().nullable(),
    encoding: z.object({ name: z.string(), evidence: z.string(), choices: z.array(z.string()) }),
    delimiter: z.string().nullable(),
    headerRow: z.number().int(),
    headers: z.array(z.string()),
    /** Column by column, in order; null is a column that is kept but not matched. */
    mapping: z.array(RowFieldName.nullable()),
    /** True when this mapping was remembered from an earlier list of the same organisation and kind. */
    remembered: z.boolean(),
    dates: z.array(
      z.object({
        column: z.number().int(),
        order: z.enum(['day-first', 'month-first', 'year-first', 'unclear']),
        calendar: z.string(),
        evidence: z.string(),
      }),
    ),
    sample: z.array(
      z.object({ row: z.number().int(), raw: z.array(z.string()), values: Values, marks: z.array(z.string()) }),
    ),
    aside: z.array(z.object({ row: z.number().int(), reason: z.string(), raw: z.array(z.string()) })),
    counts: RowCounts,
    declaredTotals: z.array(StatedTotal),
    /** The list this seems to be a newer version of, when one has the same shape. */
    seemsVersionOf: id.nullable(),
    synthetic: z.boolean(),
  })
  .meta({ id: 'ImportPreview' })

export const ImportSettings = z
  .object({
    sheet: z.string().optional(),
    encoding: z.string().optional(),
    delimiter: z.string().optional(),
    headerRow: z.number().int().optional(),
    mapping: z.array(RowFieldName.nullable()).optional(),
    dateOrder: z.enum(['day-first', 'month-first', 'year-first']).optional(),
    versionOf: id.nullable().optional(),
  })
  .meta({ id: 'ImportSettings' })

export const ConfirmImport = z
  .object({ list: NewList.optional(), versionOf: id.optional(), reason })
  .meta({ id: 'ConfirmImport' })

export const Row = z
  .object({
    id,
    list: z.object({ id, name: z.string(), wall: Wall, date: z.iso.date() }),
    row: z.number().int(),
    sheet: z.string().nullable(),
    raw: z.array(z.string()),
    headers: z.array(z.string()),
    values: Values,
    marks: z.array(z.object({ field: RowFieldName, code: z.string() })),
    aside: z.string().nullable(),
    /** Values as they were before someone corrected them. */
    corrected: z.array(
      z.object({
        field: RowFieldName,
        was: z.string().nullable(),
        by: z.string(),
        at: z.iso.date(),
        reason: z.string(),
      }),
    ),
    /** Fields that two people changed without seeing each other: both values stay until a person settles it. A null text says "not known". */
    conflicts: z.array(
      z.object({
        field: RowFieldName,
        values: z.array(
          z.object({ text: z.string().nullable(), by: z.string(), at: z.iso.date(), reason: z.string() }),
        ),
      }),
    ),
    /** Codes of marks a wrong link would hurt most: `charge`, `detention`, `wanted`, `child`, `asylum`. */
    flags: z.array(z.string()),
  })
  .meta({ id: 'Row' })

export const Reason = z
  .object({ field: z.string(), code: z.string(), /** log2 of the likelihood ratio. */ weight: z.number() })
  .meta({ id: 'LinkReason' })

export const Judgement = z
  .object({ decision: Decision, by: z.string(), at: z.iso.date(), batch: id.nullable() })
  .meta({ id: 'Judgement' })

export const Pair = z
  .object({
    id,
    rows: z.tuple([Row, Row]),
    weight: z.number(),
    probability: z.number(),
    reasons: z.array(Reason),
    /** What the engine proposes: `same` joins are shown as proposed until someone accepts them. */
    proposal: z.enum(['same', 'review']),
    /** True when joining would bring a charge, detention or wanted mark to a person who had none: two people decide. */
    bringsCharge: z.boolean(),
    judgement: Judgement.nullable(),
    awaitsSecond: z.boolean(),
  })
  .meta({ id: 'Pair' })

export const ReviewQueue = z
  .object({ pairs: z.array(Pair), waiting: count, judged: count, next: z.string().nullable() })
  .meta({ id: 'ReviewQueue' })

export const JudgePair = z
  .object({ decision: Decision, reason: z.string().max(2000).default('') })
  .meta({ id: 'JudgePair' })

/** A coordinator's acceptance of all proposals above a threshold, after judging a random sample of them. */
export const Batch = z
  .object({
    id,
    threshold: z.number(),
    pairs: count,
    /** Pairs above the threshold that are left out because they would bring a charge. */
    leftOut: count,
    /** Pairs that were taken back one by one after the batch was accepted. */
    takenBack: count,
    sample: z.object({ size: count, judged: count, same: count, next: Pair.nullable() }),
    /** Share of true links, Wilson 95 % interval, from the judged sample. */
    estimate: z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable(),
    state: z.enum(['sampling', 'ready', 'accepted', 'undone']),
    accepted: z.object({ by: z.string(), at: z.iso.date() }).nullable(),
  })
  .meta({ id: 'Batch' })

export const NewBatch = z
  .object({ threshold: z.number(), sample: z.number().int().min(100).max(1000).default(100) })
  .meta({ id: 'NewBatch' })

export const PersonLine = z
  .object({
    id,
    names: z.array(z.string()),
    nationality: z.string().nullable(),
    sex: z.string().nullable(),
    birth: z.string().nullable(),
    age: z.number().int().nullable(),
    /** True when any record suggests an age under 18: treated as a child. */
    possibleChild: z.boolean(),
    lists: z.array(z.object({ id, name: z.string(), wall: Wall })),
    rows: count,
    proposed: count,
    flags: z.array(z.string()),
  })
  .meta({ id: 'PersonLine' })

export const SearchPeople = z
  .object({
    query: z.string().max(200).default(''),
    nationality: z.string().max(40).nullable().default(null),
    list: z.string().max(100).nullable().default(null),
    /** True: only people of whom any record suggests an age under 18. */
    child: z.boolean().default(false),
    after: z.string().max(200).nullable().default(null),
  })
  .meta({ id: 'SearchPeople' })

export const People = z
  .object({
    people: z.array(PersonLine),
    /** Null for roles whose searches are limited: a count would tell of people not shown. */ total: count.nullable(),
    next: z.string().nullable(),
  })
  .meta({ id: 'People' })

export const Consent = z
  .object({
    id,
    scope: ConsentScope,
    recipient: z.string().nullable(),
    purpose: z.string(),
    language: z.string(),
    interpreter: z.string().nullable(),
    given: z.iso.date(),
    withdrawn: z.iso.date().nullable(),
    by: z.string(),
  })
  .meta({ id: 'Consent' })

export const NewConsent = z
  .object({
    scope: ConsentScope,
    recipient: z.string().max(200).nullable(),
    purpose: z.string().min(1).max(500),
    language: z.string().max(35),
    interpreter: z.string().max(200).nullable(),
    given: z.iso.date(),
    reason,
  })
  .meta({ id: 'NewConsent' })

export const Person = z
  .object({
    id,
    line: PersonLine,
    /** Every name as written, with the row it stands on. */
    names: z.array(z.object({ text: z.string(), field: RowFieldName, row: id })),
    rows: z.array(Row),
    links: z.array(Pair),
    /** Rows the engine proposes to join, not yet accepted. */
    proposed: z.array(Pair),
    timeline: z.array(
      z.object({ at: z.iso.date(), code: z.string(), list: z.string().nullable(), by: z.string().nullable() }),
    ),
    consents: z.array(Consent),
    asylum: z.boolean(),
    readers: z.array(z.object({ by: z.string(), role: z.string(), at: z.iso.date() })),
    position: z.number().int(),
  })
  .meta({ id: 'Person' })

export const CorrectRow = z
  .object({ values: z.partialRecord(RowFieldName, z.string().max(10_000).nullable()), seen: z.number().int(), reason })
  .meta({ id: 'CorrectRow' })
export const RegisterPerson = z.object({ values: Values, reason }).meta({ id: 'RegisterPerson' })

export const Overlap = z
  .object({
    lists: z.array(z.object({ id, name: z.string(), wall: Wall, people: count })),
    /** people on list i and list j; the diagonal is people on list i. */
    matrix: z.array(z.array(count)),
    /** Accepted links only, or proposed ones too. */
    basis: z.enum(['accepted', 'proposed']),
  })
  .meta({ id: 'Overlap' })

export const OverlapGap = z
  .object({
    on: id,
    notOn: id,
    people: count,
    byNationality: z.array(z.object({ nationality: z.string(), on: count, missing: count })),
  })
  .meta({ id: 'OverlapGap' })

/** A list that states its own totals, held against its rows and against other counts of the same event. */
export const Reconciliation = z
  .object({
    list: id.nullable(),
    title: z.string(),
    lines: z.array(
      z.object({
        label: z.string(),
        stated: z.number().nullable(),
        counted: z.number().nullable(),
        source: z.string(),
        contradicts: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Reconciliation' })

export const ExportRequest = z
  .object({
    query: z.string().max(200).default(''),
    nationality: z.string().max(3).nullable().default(null),
    list: id.nullable().default(null),
    format: z.enum(['csv', 'xlsx']),
    reason,
  })
  .meta({ id: 'ExportRequest' })
export const Export = z
  .object({
    id,
    people: count,
    format: z.enum(['csv', 'xlsx']),
    asked: z.object({ by: z.string(), at: z.iso.date(), reason: z.string() }),
    state: z.enum(['waiting', 'approved', 'refused', 'taken']),
    mine: z.boolean(),
  })
  .meta({ id: 'Export' })
