import { type Matter, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import type { UploadStream } from '../../http/call.ts'
import { lawOf } from '../law/law-of.ts'
import { newRecordId, type Protect, today, write } from '../protect.ts'
import type { MatterView } from '../shapes.ts'
import { demandKnownJurisdiction } from './known-jurisdiction.ts'
import { largestMatter, parseMatter } from './parse-matter.ts'
import { showMatter } from './read-matter.ts'

/** Opens a matter from a file, all of it or nothing. The caller is its team. */
export async function importMatter(
  protect: Protect,
  caller: Caller,
  upload: () => Promise<UploadStream>,
): Promise<z.input<typeof MatterView>> {
  demand(caller, 'matter.write')
  const { pieces } = await upload()
  const matter = parseMatter(await gather(pieces))
  demandKnownJurisdiction(lawOf(protect), matter.jurisdiction)
  if (protect.office.organisation.demonstration && !matter.synthetic) {
    throw new Problem(
      'demonstration-only',
      'A demonstration takes invented matters only: the field synthetic says so.',
      {
        field: 'synthetic',
      },
    )
  }
  const id = newRecordId()
  await write(protect, caller, writesOf(protect, { id, account: caller.account, matter }))
  return showMatter(protect, caller, id)
}

/** Stops reading as soon as the file is larger than a matter can be. */
async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const held: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    held.push(piece)
    length += piece.length
    if (length > largestMatter) break
  }
  return Buffer.concat(held)
}

/** The records that make up a matter. */
export function writesOf(
  protect: Pick<Protect, 'now'>,
  { id, account, matter }: { readonly id: string; readonly account: string; readonly matter: Matter },
) {
  const { format: _, offences, statement, evidence, contrary, ...said } = matter
  const team = [{ account, since: today(protect) }]
  const writes = [{ kind: 'matter', id, set: { ...said, team, opened: today(protect) } as Record<string, unknown> }]
  offences.forEach(({ id: label, nexus, ...charge }, index) => {
    const offence = newRecordId()
    writes.push({ kind: 'offence', id: offence, set: { matter: id, label, ...charge } })
    const set = {
      matter: id,
      offence,
      nexus,
      answers: {},
      choices: {},
      contrary: index === 0 ? contrary : [],
      notes: '',
    }
    writes.push({ kind: 'assessment', id: newRecordId(), set })
  })
  if (statement !== null) writes.push({ kind: 'statement', id: newRecordId(), set: { matter: id, ...statement } })
  for (const { id: label, what, sha256, obtained, at } of evidence) {
    const holds = { count: null, from: null, to: null }
    const item = { sha256, bytes: 0, name: '', kind: 'other', marks: ['held-elsewhere'], holds, working: null }
    const set = { matter: id, label, what, obtained, day: at, item, original: [], custody: [] }
    writes.push({ kind: 'evidence', id: newRecordId(), set })
  }
  return writes
}
