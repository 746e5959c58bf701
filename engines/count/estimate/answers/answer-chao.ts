import { normalQuantile } from '../../numbers/normal.ts'
import { bootstrap } from '../interval/bootstrap.ts'
import { chaoBound, chaoInterval } from '../methods/lower-anchors.ts'
import { noEstimate } from '../no-estimate.ts'
import { type OverlapTable, observedIn } from '../overlap-table.ts'
import { emptyAnswer, type MethodAnswer, type Question } from './question.ts'

const boundHonesty =
  'An interval for the lower bound, not for the number of people; coverage of that number is not promised.'

/** Chao's lower bound as an answer of its own. */
export function answerChao({ table, resamples, level }: Question): MethodAnswer {
  const bound = chaoBound(table)
  if (bound === null) {
    return {
      ...emptyAnswer,
      refusal: noEstimate('nobody-twice', 'Nobody is on exactly two lists, which the bound divides by.', [
        'lists that share people two at a time',
      ]),
    }
  }
  const { estimate } = bound
  const wald = chaoInterval(observedIn(table), bound, normalQuantile((1 + level) / 2))
  const answer: MethodAnswer = {
    ...emptyAnswer,
    estimate,
    parameters: { onOneList: bound.once, onTwoLists: bound.twice },
    se: wald.se,
    interval: {
      kind: 'wald',
      level,
      low: wald.low,
      high: wald.high,
      honesty:
        'An interval for the lower bound, not for the number of people; coverage of that number is not promised.',
    },
    warnings: ['A lower bound, and only if the lists do not depend on each other.'],
  }
  if (resamples.length === 0) return answer
  const { interval, replicates, warnings } = bootstrap({ table, estimate, level }, resamples, (rows) => {
    const again: OverlapTable = { ...table, counts: Array.from(rows) }
    return { estimate: chaoBound(again)?.estimate ?? Number.POSITIVE_INFINITY, terms: null }
  })
  return {
    ...answer,
    interval:
      interval === null ? null : { kind: 'bca', level, low: interval.low, high: interval.high, honesty: boundHonesty },
    replicates: replicates.map((each) => ({
      estimate: Number.isFinite(each.estimate) ? each.estimate : null,
      model: null,
    })),
    warnings: [...answer.warnings, ...warnings],
  }
}
