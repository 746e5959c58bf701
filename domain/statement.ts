import { z } from 'zod'
import { Matter } from './matter.ts'
import { field, type Noun } from './noun.ts'

/** The person's own words in numbered paragraphs, with their translation, the interpreter, and who may be shown which. */
export const Statement = Matter.shape.statement.unwrap().unwrap()
export type Statement = z.infer<typeof Statement>

/** That a person took back their agreement towards one recipient: no document made from then on holds the paragraphs. */
export const Withdrawal = z.strictObject({ recipient: z.string().min(1).max(200), day: z.iso.date() })
export type Withdrawal = z.infer<typeof Withdrawal>

/** The sound of a statement as it lies sealed, in pieces in order. It is played by the legal team and enters no paper. */
export const StatementAudio = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().positive(),
  type: z.enum(['audio/ogg', 'audio/mpeg', 'audio/wav', 'audio/mp4', 'audio/amr']),
  pieces: z.array(z.string()),
  day: z.iso.date(),
  by: z.string(),
})
export type StatementAudio = z.infer<typeof StatementAudio>

export const statementNoun: Noun = {
  stage: 'protect',
  isPrivileged: true,
  fields: {
    matter: field('privileged', z.string()),
    ...Object.fromEntries(Object.entries(Statement.shape).map(([name, schema]) => [name, field('statement', schema)])),
    audio: field('statement', StatementAudio.nullable()),
    withdrawn: field('statement', z.array(Withdrawal)),
  },
}
