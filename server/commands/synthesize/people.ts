import { csvOfPeople, peopleRecords } from '@homeward/synthetic/people'
import { writeWhole } from '../../platform/files.ts'
import type { Synthesis, SynthesisSettings } from './synthesis.ts'

/** Writes one large table of invented records, about three for every two people. */
export async function synthesizePeople({ people, seed, out, progress }: SynthesisSettings): Promise<Synthesis> {
  let rows = 0
  async function* pieces() {
    for (const piece of csvOfPeople(peopleRecords({ people, seed }))) {
      rows += piece.records
      progress(Math.min(1, piece.person / people), 'people invented')
      yield piece.text
    }
  }
  await writeWhole(out, pieces())
  return { json: { people, seed, rows }, lines: `${rows} records of ${people} people who do not exist.` }
}
