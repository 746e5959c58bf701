import { Problem } from '@homeward/domain'
import type { Script } from '@homeward/link/names'

/** What to train, checked. */
export interface TrainingPlan {
  readonly script: Script
  readonly pairs: readonly string[]
  readonly out: string
  readonly source: string
  readonly entries: number
  readonly seed: number
}

// The codes people use for a script: its main language, or its own name.
const scripts: Readonly<Record<string, Script>> = {
  ar: 'arabic',
  my: 'myanmar',
  ko: 'hangul',
  kana: 'kana',
  he: 'hebrew',
  ru: 'cyrillic',
  zh: 'han',
  th: 'thai',
  km: 'khmer',
  lo: 'lao',
  hi: 'devanagari',
  bn: 'bengali',
  ta: 'tamil',
  te: 'telugu',
  si: 'sinhala',
  am: 'ethiopic',
  ka: 'georgian',
  hy: 'armenian',
  el: 'greek',
}

/** The options as a plan; refuses with one sentence what is missing or out of bounds. */
export function trainingPlan(options: {
  script: string | undefined
  pairs: readonly string[] | undefined
  out: string | undefined
  source: string
  entries: number
  seed: number
}): TrainingPlan {
  const { script, pairs, out, source, entries, seed } = options
  const known = script === undefined ? undefined : scripts[script]
  if (known === undefined) {
    throw new Problem('usage-wrong', `Name the script with --script: ${Object.keys(scripts).join(', ')}.`)
  }
  if (pairs === undefined || pairs.length === 0) throw new Problem('usage-wrong', 'Name the pairs with --pairs FILE.')
  if (out === undefined) throw new Problem('usage-wrong', 'Name the table to write with --out FILE.')
  if (entries < 10 || entries > 200_000) throw new Problem('usage-wrong', '--entries takes 10 to 200000.')
  if (source.length > 2000) throw new Problem('usage-wrong', '--source takes at most 2000 letters.')
  return { script: known, pairs, out, source, entries, seed }
}
