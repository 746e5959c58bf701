import { type AnswerValue, AnswerValue as AnswerValues } from '@homeward/domain'
import { type Agreement, agreementOf, type RatedPair } from './agreement.ts'

/** Two screeners' answers of one person to one question, at a site. */
export interface Rating {
  readonly site: string
  readonly question: string
  readonly values: readonly [AnswerValue, AnswerValue]
}

export interface AgreementLine extends Omit<Agreement, 'pairs' | 'observed'> {
  /** Null is all sites together. */
  readonly site: string | null
  readonly question: string
  /** Null, like everything else of the line, where fewer than `smallest` people were asked twice. */
  readonly pairs: number | null
  readonly observed: number | null
}

const categories: readonly AnswerValue[] = AnswerValues.options.filter((value) => value !== 'not-asked')

/** Agreement per question over all sites, then per site; by the names of question and site, never by result. */
export function agreementTable(ratings: readonly Rating[], smallest: number): readonly AgreementLine[] {
  const groups = new Map<string, { site: string | null; question: string; pairs: RatedPair[] }>()
  for (const { site, question, values } of ratings) {
    const pair: RatedPair = [categories.indexOf(values[0]), categories.indexOf(values[1])]
    if (pair.includes(-1)) continue
    for (const place of [null, site]) {
      const key = JSON.stringify([place, question])
      const known = groups.get(key) ?? { site: place, question, pairs: [] }
      known.pairs.push(pair)
      groups.set(key, known)
    }
  }
  const named = (text: string | null) => text ?? ''
  return [...groups.values()]
    .sort((a, b) => compare(named(a.site), named(b.site)) || compare(a.question, b.question))
    .map(({ site, question, pairs }) =>
      pairs.length < smallest
        ? { site, question, pairs: null, observed: null, kappa: null, ac1: null }
        : { site, question, ...agreementOf(pairs, categories.length) },
    )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
