// The words and options of `homeward estimate`, checked before any file is opened.
import type { EstimateMethod } from '@homeward/count/estimate'
import { Problem } from '@homeward/domain'
import { wholeNumber } from '../../platform/command-line.ts'

export interface EstimatePlan {
  readonly source:
    | { readonly kind: 'table'; readonly path: string }
    | { readonly kind: 'people'; readonly path: string; readonly pairs: string | null }
  readonly groupOf: ReadonlyMap<string, string>
  readonly definitions: string | null
  readonly method: EstimateMethod
  readonly threshold: number
  readonly replicates: number
  readonly draws: number
  readonly resampleCounts: string | null
  readonly level: number
  readonly seed: number
}

type Options = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

const methods: readonly EstimateMethod[] = ['stepwise', 'bic', 'dga', 'lcmcr', 'chao']
const mostReplicates = 100_000
const mostDraws = 10_000

export function planEstimate(words: readonly string[], options: Options): EstimatePlan {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined)
  const method = methods.find((each) => each === text('method'))
  if (method === undefined) throw new Problem('usage-wrong', `--method is one of ${methods.join(', ')}.`)
  const threshold = share(text('threshold') ?? '.02', 'threshold')
  const level = share(text('level') ?? '.95', 'level')
  if (level <= 0.5 || level >= 1) throw new Problem('input-invalid', '--level is more than .5 and less than 1.')
  const groupOf = groups(options['merge'])
  const resampleCounts = text('resample-counts') ?? null
  if (resampleCounts !== null && groupOf.size > 0) {
    throw new Problem('usage-wrong', '--resample-counts are of the table as it is; they do not go with --merge.')
  }
  return {
    source: sourceOf(words, { people: text('people'), pairs: text('pairs') }),
    groupOf,
    definitions: text('about') ?? null,
    method,
    threshold,
    replicates: within(wholeNumber(text('replicates'), 'replicates', 1000), 'replicates', mostReplicates),
    draws: within(wholeNumber(text('draws'), 'draws', 200), 'draws', mostDraws),
    resampleCounts,
    level,
    seed: wholeNumber(text('seed'), 'seed', 1),
  }
}

function sourceOf(
  [table, ...more]: readonly string[],
  { people, pairs }: { people: string | undefined; pairs: string | undefined },
): EstimatePlan['source'] {
  if (people !== undefined) {
    if (table !== undefined) throw new Problem('usage-wrong', 'Name a table or --people, not both.')
    return { kind: 'people', path: people, pairs: pairs ?? null }
  }
  if (pairs !== undefined) throw new Problem('usage-wrong', '--pairs goes with --people, from the same run of linking.')
  if (table === undefined || more.length > 0) {
    throw new Problem('usage-wrong', 'Name one CSV file with the table, or people.csv with --people.')
  }
  return { kind: 'table', path: table }
}

/** `--merge LIST=GROUP`, the list up to the last equals sign: file names may hold one. */
function groups(words: Options[string]): Map<string, string> {
  const groupOf = new Map<string, string>()
  for (const word of Array.isArray(words) ? words : []) {
    const at = String(word).lastIndexOf('=')
    const [list, group] = [
      String(word).slice(0, at).trim(),
      String(word)
        .slice(at + 1)
        .trim(),
    ]
    if (at < 1 || list === '' || group === '') {
      throw new Problem('usage-wrong', '--merge takes LIST=GROUP; give it once for every list of the group.')
    }
    groupOf.set(list, group)
  }
  return groupOf
}

function within(value: number, name: string, most: number): number {
  if (value < 0 || value > most) throw new Problem('input-invalid', `--${name} is from 0 to ${most}.`)
  return value
}

function share(text: string, name: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1)) {
    throw new Problem('input-invalid', `--${name} takes a number from 0 to 1.`)
  }
  return value
}
