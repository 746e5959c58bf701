// The words and options of `homeward estimate`, checked before any file is opened.
import type { EstimateMethod } from '@homeward/count/estimate'
import { Problem } from '@homeward/domain'
import { wholeNumber } from '../../platform/command-line.ts'

export interface EstimatePlan {
  readonly table: string
  readonly method: EstimateMethod
  readonly threshold: number
  readonly replicates: number
  readonly resampleCounts: string | null
  readonly level: number
  readonly seed: number
}

const methods: readonly EstimateMethod[] = ['stepwise', 'bic', 'dga', 'lcmcr', 'chao']
const mostReplicates = 100_000

export function planEstimate(
  words: readonly string[],
  options: Readonly<Record<string, string | boolean | undefined>>,
): EstimatePlan {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined)
  const [table, ...more] = words
  if (table === undefined || more.length > 0) throw new Problem('usage-wrong', 'Name one CSV file with the table.')
  const method = methods.find((each) => each === text('method'))
  if (method === undefined) throw new Problem('usage-wrong', `--method is one of ${methods.join(', ')}.`)
  const threshold = share(text('threshold') ?? '.02', 'threshold')
  const level = share(text('level') ?? '.95', 'level')
  if (level <= 0.5 || level >= 1) throw new Problem('input-invalid', '--level is more than .5 and less than 1.')
  const replicates = wholeNumber(text('replicates'), 'replicates', 1000)
  if (replicates < 0 || replicates > mostReplicates) {
    throw new Problem('input-invalid', `--replicates is from 0 to ${mostReplicates}.`)
  }
  const seed = wholeNumber(text('seed'), 'seed', 1)
  return { table, method, threshold, replicates, resampleCounts: text('resample-counts') ?? null, level, seed }
}

function share(text: string, name: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1)) {
    throw new Problem('input-invalid', `--${name} takes a number from 0 to 1.`)
  }
  return value
}
