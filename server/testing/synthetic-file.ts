import type { ListKind } from '@homeward/domain'
import { exactCsvLine } from '@homeward/formats/csv'
import { syntheticHeader, syntheticMark } from '@homeward/formats/list'
import type { ReleaseFile } from '@homeward/synthetic/release'

/** A list typed in a test, each row marked as invented so that a demonstration takes it. */
export function syntheticFile(
  name: string,
  kind: ListKind,
  [header, ...rows]: readonly (readonly string[])[],
): ReleaseFile {
  const lines = [[...header!, syntheticHeader], ...rows.map((cells) => [...cells, syntheticMark(cells)])]
  const about = { name, kind, issuer: `Issuer of ${name}`, purpose: 'return', legalBasis: 'protocol' }
  return {
    name: `${name}.csv`,
    bytes: Buffer.from(lines.map(exactCsvLine).join('')),
    list: { ...about, wall: 'open', date: '2026-02-12' } as unknown as ReleaseFile['list'],
  }
}
