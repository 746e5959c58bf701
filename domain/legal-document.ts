import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** The kinds of document made from a matter: the file, a request by its template, a packet to read, the person's own copy. */
export const LegalDocumentKind = z.enum([
  'dossier',
  'suspend-detention',
  'interpreter-access',
  'refer-to-mechanism',
  'strike-blacklist',
  'expunge-record',
  'packet',
  'own-copy',
])
export type LegalDocumentKind = z.infer<typeof LegalDocumentKind>

/** A document as it was made for one recipient: its files, and which paragraphs are in it, so that a withdrawal can mark it. */
export const legalDocumentNoun: Noun = {
  stage: 'protect',
  isPrivileged: true,
  fields: {
    matter: field('privileged', z.string()),
    kind: field('privileged', LegalDocumentKind),
    /** Documents asked for together are made in one job. */
    batch: field('privileged', z.string()),
    recipient: field('privileged', z.string().max(200)),
    language: field('privileged', z.string().max(5)),
    jurisdiction: field('privileged', z.string().max(5)),
    withUnverified: field('privileged', z.boolean()),
    by: field('privileged', z.string()),
    day: field('privileged', z.iso.date()),
    paragraphs: field('privileged', z.array(z.number().int().positive())),
    pages: field('privileged', z.number().int()),
    missing: field('privileged', z.number().int()),
    seal: field('privileged', z.string()),
    /** The sealed files by their ending. */
    files: field('privileged', z.strictObject({ pdf: z.string(), docx: z.string(), json: z.string() })),
  },
}
