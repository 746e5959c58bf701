import { join } from 'node:path'
import { Problem } from '@homeward/domain'
import { exactCsvLine } from '@homeward/formats/csv'
import { synthesizeRelease } from '@homeward/synthetic/release'
import { writeWhole } from '../../platform/files.ts'
import type { Synthesis, SynthesisSettings } from './synthesis.ts'

const mostPeople = 200_000

/** Writes the eight lists of an invented release, `truth.csv` and `noise.json` into a folder. */
export async function synthesizeReleaseFiles({ people, seed, out }: SynthesisSettings): Promise<Synthesis> {
  if (people > mostPeople) {
    throw new Problem(
      'usage-wrong',
      `A release has at most ${mostPeople} people; "synthesize people" makes larger tables.`,
    )
  }
  const { files, truth, noise } = synthesizeRelease({ people, seed })
  for (const { name, bytes } of files) await writeWhole(join(out, name), bytes)
  const lines = truth.map(({ list, row, person }) => exactCsvLine([list, row, person]))
  await writeWhole(join(out, 'truth.csv'), [exactCsvLine(['list', 'row', 'person']), ...lines].join(''))
  await writeWhole(join(out, 'noise.json'), `${JSON.stringify(noise, null, 2)}\n`)
  return {
    json: { people, seed, files: files.map(({ name }) => name), rows: truth.length, pairs: noise.pairs },
    lines: [
      ...files.map(({ name, list }) => `  ${name.padEnd(24)} ${noise.lists[list.id]!.rows} rows`),
      `  truth.csv                ${truth.length} rows`,
      `Of ${noise.pairs.true} pairs of rows about one person, ${Math.round(noise.pairs.share * 1000) / 10} % still share an identifying field.`,
      'Nobody in these lists exists.',
    ].join('\n'),
  }
}
