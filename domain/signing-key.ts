import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** The key that signs what the organisation releases (Ed25519, PEM). It never leaves the sealed records. */
export const signingKeyNoun: Noun = {
  stage: 'pursue',
  fields: { pem: field('privileged', z.string().max(500)), day: field('evidence', z.iso.date()) },
}
