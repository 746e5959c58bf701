import { readFile } from 'node:fs/promises'
import { Head, Problem } from '@homeward/domain'
import { type LogFault, verifyLog } from '../../records/index.ts'
import { withOrganisation } from '../office/open-organisation.ts'
import type { Verified } from './verified.ts'

const words: Record<LogFault['code'], string> = {
  'position-missing': 'an entry is missing',
  'sealed-bytes-altered': 'the sealed bytes were altered',
  'chain-broken': 'the chain is broken: an entry was edited, inserted or moved',
  'shorter-than-head':
    'the log ends here, before the head that was kept: entries were cut off or an older copy was restored',
  'differs-from-head': 'the hash is not the one of the head that was kept',
}

export interface LogOptions {
  readonly data?: string | undefined
  readonly organisation?: string | undefined
  readonly head?: string | undefined
}

/** Recomputes the chain of the record log and holds it against a head that was kept elsewhere. */
export async function verifyRecordLog(options: LogOptions, say: (line: string) => void): Promise<Verified> {
  const head = options.head === undefined ? undefined : await readHeadFile(options.head)
  const organisation = options.organisation ?? head?.organisation
  return withOrganisation({ ...options, organisation }, say, async (opened) => {
    const { entries, faults } = await verifyLog(opened.database, opened.organisation, head)
    return {
      checked: [
        `${entries} entries`,
        head === undefined ? 'no head was given: a cut tail would not show' : `head at ${head.position}`,
      ],
      failed: faults.map(({ code, position }) => `position ${position}: ${words[code]}`),
    }
  })
}

async function readHeadFile(path: string): Promise<Head> {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new Problem('input-unreadable', 'The head file cannot be opened; check its path.')
  })
  try {
    return Head.parse(JSON.parse(content))
  } catch {
    throw new Problem('input-invalid', 'The head file is not a homeward.head/1 file.')
  }
}
