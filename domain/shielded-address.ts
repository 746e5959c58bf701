import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/**
 * An address that a survivor gave or was made to use. A trace answers it like any unlabelled hop, and whoever traces is
 * never told that it is here.
 */
export const shieldedAddressNoun: Noun = {
  stage: 'pursue',
  fields: {
    chain: field('identity', z.enum(['btc', 'eth', 'tron'])),
    address: field('identity', z.string().min(1).max(120)),
    by: field('identity', z.string()),
    day: field('identity', z.iso.date()),
    lifted: field('identity', z.iso.date()),
  },
}
