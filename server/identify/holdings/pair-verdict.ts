import type { Decision, JudgementStep } from '@homeward/domain'

/** What one account judged about a pair, as it stands. */
export interface HeldJudgement {
  readonly record: string
  readonly pair: string
  readonly account: string
  readonly steps: readonly JudgementStep[]
}

/** An accepted batch that holds a pair. */
export interface AcceptedBatch {
  readonly id: string
  readonly order: number
  readonly by: string
  readonly day: string
}

/** What holds for a pair. */
export interface PairVerdict {
  readonly decision: Decision
  readonly by: string
  readonly day: string
  readonly batch: string | null
  readonly order: number
  /** Two accounts say `same`, one of whom may confirm links that bring a charge. */
  readonly confirmed: boolean
}

/** Two rows are one pair, whichever comes first. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}

/** The rows of a pair, or nothing when the text is no pair. */
export function pairRows(pair: string): readonly [string, string] | undefined {
  const [a, b, ...rest] = pair.split('~')
  return a && b && a < b && rest.length === 0 ? [a, b] : undefined
}

/**
 * What holds for a pair: "different" by anyone wins over everything; otherwise what was said last; otherwise an accepted batch.
 */
export function pairVerdict(
  judgements: readonly HeldJudgement[],
  batch: AcceptedBatch | undefined,
): PairVerdict | undefined {
  const said = judgements
    .flatMap(({ account, steps }) => {
      const step = steps.at(-1)
      return step ? [{ account, ...step }] : []
    })
    .sort((x, y) => y.order - x.order || (x.account < y.account ? -1 : 1))
  const leading = said.find(({ decision }) => decision === 'different') ?? said[0]
  if (leading) {
    const agreeing = said.filter(({ decision }) => decision === 'same')
    return {
      decision: leading.decision,
      by: leading.account,
      day: leading.day,
      batch: null,
      order: Math.min(...said.filter(({ decision }) => decision === leading.decision).map(({ order }) => order)),
      confirmed: agreeing.length >= 2 && agreeing.some(({ confirms }) => confirms),
    }
  }
  return (
    batch && { decision: 'same', by: batch.by, day: batch.day, batch: batch.id, order: batch.order, confirmed: false }
  )
}
