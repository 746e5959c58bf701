import { z } from 'zod'
import type { Endpoints } from '../../http/endpoint.ts'

const id = z.string()
const Shelved = z.object({
  id,
  kind: z.enum(['release', 'estimate']),
  title: z.string(),
  about: z.string(),
  published: z.string(),
  statement: z.record(z.string(), z.unknown()),
})

/** Something made public, with the names of its files. */
export const PublicRelease = Shelved.extend({
  codebook: z.record(z.string(), z.unknown()).nullable(),
  files: z.array(z.string()),
}).meta({ id: 'PublicRelease' })

/** What anyone may ask without signing in. */
export const publicEndpoints = {
  listPublic: {
    method: 'GET',
    path: '/public/releases',
    door: 'open',
    summary: 'Everything that was made public, the newest first',
    answer: z.object({ demonstration: z.boolean(), releases: z.array(Shelved.meta({ id: 'PublicReleaseLine' })) }),
  },
  readPublic: {
    method: 'GET',
    path: '/public/releases/:id',
    door: 'open',
    summary: 'One publication with its statement',
    answer: PublicRelease,
  },
  takePublic: {
    method: 'GET',
    path: '/public/releases/:id/file',
    door: 'open',
    summary: 'A file of a publication',
    query: z.object({ name: z.string().max(100) }),
    answer: 'file',
  },
} as const satisfies Endpoints
