import { z } from 'zod'

const text = z.string()

/** A piece of a document. The same blocks make the PDF, the editable file and the JSON, so that their content is equal. */
export const DossierBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('mark'), text }),
  z.strictObject({ kind: z.literal('heading'), text }),
  z.strictObject({ kind: z.literal('label'), text }),
  /** A provision and how it stands to one offence: never without its limits, source and date. */
  z.strictObject({
    kind: z.literal('provision'),
    title: text,
    standing: text,
    verified: z.boolean(),
    facts: z.array(z.strictObject({ label: text, value: text })),
    limits: z.array(text),
  }),
  z.strictObject({ kind: z.literal('items'), items: z.array(text) }),
  z.strictObject({ kind: z.literal('facts'), facts: z.array(z.strictObject({ label: text, value: text })) }),
  z.strictObject({ kind: z.literal('table'), columns: z.array(text), rows: z.array(z.array(text)) }),
  z.strictObject({
    kind: z.literal('paragraph'),
    number: z.number().int(),
    original: text,
    translation: text.nullable(),
    language: text,
  }),
  z.strictObject({
    kind: z.literal('chronology'),
    events: z.array(z.strictObject({ from: text, to: text.nullable(), what: text, source: text })),
  }),
])
export type DossierBlock = z.infer<typeof DossierBlock>

/** A lawyer's file about one matter, ready to be printed. Prepared to assist a qualified lawyer; not legal advice. */
export const Dossier = z.strictObject({
  format: z.literal('homeward.dossier/1'),
  reference: text,
  synthetic: z.boolean(),
  language: text,
  jurisdiction: text,
  recipient: text,
  lawyer: text,
  lawCheckedOn: text,
  title: text,
  /** Printed at the foot of every page. */
  notice: text,
  /** The form's own words that every rendering needs, in its language. */
  words: z.strictObject({
    reference: text,
    recipient: text,
    lawyer: text,
    lawChecked: text,
    jurisdiction: text,
    synthetic: text,
    limits: text,
    original: text,
    translation: text,
  }),
  sections: z.array(z.strictObject({ id: text, title: text, blocks: z.array(DossierBlock) })),
  languageChecked: z.boolean(),
  /** Each law record used, with its version. */
  law: z.array(z.strictObject({ id: text, version: z.number().int(), checked: text, verified: z.boolean() })),
})
export type Dossier = z.infer<typeof Dossier>

/** A dossier as it leaves: the hashes of the documents printed from it, and a seal (SHA-256 of everything else, keys sorted) that proves it unaltered. */
export const SealedDossier = Dossier.extend({
  files: z.array(z.strictObject({ name: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
  seal: z.string().regex(/^[0-9a-f]{64}$/),
})
export type SealedDossier = z.infer<typeof SealedDossier>
