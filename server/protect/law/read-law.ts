import { csvLine } from '@homeward/formats/csv'
import { currentLaw, lawCompiledOn, lawMap, lawMapColumns, lawMapRows, provisions } from '@homeward/law'
import type { z } from 'zod'
import type { FileAnswer } from '../../http/call.ts'
import type { Protect } from '../protect.ts'
import type { LawMapView } from '../shapes.ts'
import { lawOf } from './law-of.ts'

/** The map of the law for anyone. While the records are locked it shows what the program ships with. */
export function readLawMap(protect: Protect): z.input<typeof LawMapView> {
  const law = protect.office.isLocked ? provisions : lawOf(protect)
  const current = currentLaw(law)
  return {
    compiled:
      current
        .map(({ checked }) => checked)
        .sort()
        .at(-1) ?? lawCompiledOn,
    records: current.length,
    read: current.filter(({ verified }) => verified).length,
    jurisdictions: lawMap(law).map((line) => ({ ...line, records: [...line.records] })),
  }
}

/** The same as a table for whoever counts the gaps. */
export function lawMapFile(protect: Protect): FileAnswer {
  const law = protect.office.isLocked ? provisions : lawOf(protect)
  const lines = [lawMapColumns, ...lawMapRows(lawMap(law))].map((row) => csvLine(row))
  return {
    name: 'homeward-law.csv',
    type: 'text/csv; charset=utf-8',
    bytes: Buffer.from(`\uFEFF${lines.join('')}`),
  }
}
