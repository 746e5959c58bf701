import { Problem } from '@homeward/domain'
import { type NamePair, readingAccuracy, trainRomanisation } from '@homeward/link/names'
import { writeWhole } from '../../platform/files.ts'
import { readPairs } from './read-pairs.ts'
import type { TrainingPlan } from './training-plan.ts'

/** What training found, without a single name. */
export interface TrainingReport {
  readonly script: string
  readonly pairs: number
  readonly entries: number
  readonly bytes: number
  readonly seed: number
  readonly heldOut: { readonly pairs: number; readonly first: number; readonly amongEight: number }
}

/** Trains twice: without a seeded tenth of the names to measure on it, then with all of them for the table that is written. */
export async function trainTable(
  plan: TrainingPlan,
  progress: (share: number, what: string) => void,
): Promise<TrainingReport> {
  const pairs: NamePair[] = []
  for (const path of plan.pairs) pairs.push(...(await readPairs(path)))
  const about = { script: plan.script, learnedFrom: plan.source, mostEntries: plan.entries }
  progress(0.1, 'learning without a tenth')
  const held = (pair: NamePair) => hash(pair.native, plan.seed) % 10 === 0
  const measured = trainRomanisation(
    pairs.filter((pair) => !held(pair)),
    about,
  )
  const heldOut = readingAccuracy(measured, pairs.filter(held))
  progress(0.5, 'learning from all')
  const table = trainRomanisation(pairs, about)
  if (table.pairs === 0) {
    throw new Problem(
      'input-invalid',
      `None of the pairs is written in the script ${plan.script}; check --script and --pairs.`,
    )
  }
  const text = tableText(table)
  await writeWhole(plan.out, text)
  progress(1, 'done')
  return {
    script: plan.script,
    pairs: table.pairs,
    entries: Object.keys(table.units).length,
    bytes: Buffer.byteLength(text),
    seed: plan.seed,
    heldOut,
  }
}

/** One letter or context per line, so that a change of a table can be read. */
function tableText(table: { readonly units: Readonly<Record<string, string>> }): string {
  const { units, ...about } = table
  const head = JSON.stringify(about, null, 1).slice(0, -2)
  const lines = Object.entries(units).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `${head},\n "units": {\n${lines.join(',\n')}\n }\n}\n`
}

/** FNV-1a over UTF-16 units, begun from the seed. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value >>> 4
}
