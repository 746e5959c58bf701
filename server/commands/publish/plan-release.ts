// The words and options of `homeward publish`, checked before any file is opened.
import type { ReleaseRequest } from '@homeward/count/publish'
import { Problem } from '@homeward/domain'
import { wholeNumber } from '../../platform/command-line.ts'

type Mode = ReleaseRequest['mode']

export interface ReleasePlan extends ReleaseRequest {
  readonly cases: string
  readonly codebook: string
  readonly out: string
  readonly ledger: string | null
  /** What all releases of the ledger together may cost; null leaves it to the ledger or the first release. */
  readonly budget: number | null
}

const modes = ['aggregates', 'tables', 'synthetic', 'dp']

export function planRelease(
  words: readonly string[],
  options: Readonly<Record<string, string | boolean | undefined>>,
): ReleasePlan {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined)
  const [cases, ...more] = words
  const { codebook, mode, out } = { codebook: text('codebook'), mode: text('mode'), out: text('out') }
  const isPreview = options['preview'] === true
  if (cases === undefined || more.length > 0) throw new Problem('usage-wrong', 'Name one CSV file of cases.')
  if (codebook === undefined)
    throw new Problem('usage-wrong', '--codebook is needed: domains never come from the data.')
  if (mode === undefined || !modes.includes(mode))
    throw new Problem('usage-wrong', `--mode is one of ${modes.join(', ')}.`)
  if (out === undefined && !isPreview) throw new Problem('usage-wrong', '--out names the folder for the release.')
  const k = wholeNumber(text('k'), 'k', 10)
  const length = wholeNumber(text('length'), 'length', 3)
  if (k < 2) throw new Problem('input-invalid', '--k is 2 or more: a group of one is a person.')
  if (length < 1 || length > 6) throw new Problem('input-invalid', '--length is from 1 to 6.')
  if (mode === 'dp' && length > 3) throw new Problem('input-invalid', '--mode dp counts up to 3 attributes together.')
  const round = text('round') === undefined ? null : wholeNumber(text('round'), 'round', 5)
  if (round !== null && (round < 3 || mode !== 'tables')) {
    throw new Problem('input-invalid', '--round takes 3 or more and goes with --mode tables.')
  }
  const epsilon = text('epsilon') === undefined ? null : decimal(text('epsilon')!, 'epsilon')
  const budget = text('budget') === undefined ? null : decimal(text('budget')!, 'budget')
  const delta = decimal(text('delta') ?? '1e-6', 'delta')
  const plan = { cases, codebook, mode: mode as Mode, k, length, round, out: out ?? '', epsilon, delta, budget }
  const ledger = text('ledger') ?? null
  if (mode === 'dp') checkPrivacy(plan, ledger, isPreview)
  return { ...plan, ledger }
}

function checkPrivacy(
  { epsilon, delta, budget }: { epsilon: number | null; delta: number; budget: number | null },
  ledger: string | null,
  isPreview: boolean,
): void {
  if (epsilon === null) throw new Problem('usage-wrong', '--mode dp needs --epsilon.')
  if (!(epsilon > 0))
    throw new Problem('input-invalid', '--epsilon must be more than 0: nothing can be released for nothing.')
  if (epsilon > 100)
    throw new Problem('input-invalid', '--epsilon above 100 protects nobody; common values are 0.1 to 10.')
  if (!(delta > 0 && delta < 1)) throw new Problem('input-invalid', '--delta must be more than 0 and less than 1.')
  if (delta > 1e-3)
    throw new Problem('input-invalid', '--delta above 0.001 would let whole records through; 1e-6 is common.')
  if (budget !== null && !(budget > 0)) throw new Problem('input-invalid', '--budget must be more than 0.')
  if (ledger === null && !isPreview) {
    throw new Problem('usage-wrong', '--mode dp needs --ledger: without it nothing holds the sum of all releases.')
  }
}

function decimal(text: string, name: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new Problem('input-invalid', `--${name} takes a number.`)
  return value
}
