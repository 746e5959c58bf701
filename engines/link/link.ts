import type { RuleReport } from './block/build-blocks.ts'
import { pairComparer } from './compare/pair-comparer.ts'
import { chooseLeastScore } from './group/choose-least-score.ts'
import { chooseReview } from './group/choose-review.ts'
import { groupRows, type ScoredPair } from './group/group-rows.ts'
import type { Judgement } from './group/judgement.ts'
import { withoutRivals } from './group/without-rivals.ts'
import type { LinkSettings } from './link-settings.ts'
import { type ComparingPlan, planLinking } from './plan-linking.ts'
import { type BandQuality, expectedQuality } from './quality/expected-quality.ts'
import { judgedQuality, type QualityReport } from './quality/judged-quality.ts'
import { type ScoredSlice, scoreSlice, tablePatterns } from './score-slice.ts'
import type { Column } from './table/column.ts'
import type { Table } from './table/prepare.ts'
import { learnWeights } from './weigh/expectation.ts'
import { logOddsOf, type Model, probabilityOf } from './weigh/model.ts'
import { type PairWeigher, pairWeigher } from './weigh/pair-weigher.ts'
import { type Reason, reasonsOf, weightOf } from './weigh/reasons.ts'

/** Two rows that are proposed to be one person (`same`) or that someone should look at (`review`). Weight and reasons in bits; the reasons add up to the weight. */
export interface LinkedPair {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly probability: number
  readonly decision: 'same' | 'review'
  readonly reasons: readonly Reason[]
}

export interface Linkage {
  /** For each row the row that stands for its person: the first of its rows. */
  readonly people: Uint32Array
  readonly pairs: readonly LinkedPair[]
  /** The model as it was used: the given one adapted to these rows. */
  readonly model: Model
  readonly report: LinkReport
}

export interface LinkReport {
  readonly rules: readonly RuleReport[]
  /** Pairs compared. */
  readonly compared: number
  /** The least probability of a proposed pair. */
  readonly threshold: number
  /** How right and complete the proposals are expected to be, by the stated probabilities. */
  readonly expected: BandQuality
  /** How the matcher alone would have decided what people judged, by nationality and script. */
  readonly quality: QualityReport
  /** Judgements "same" that a "different" forbids. */
  readonly contradicted: readonly Judgement[]
}

/** Pairs with lower log-odds than this among their rivals, in bits, are never shown to anyone: one in fifty. */
const leastForReview = -5.6

/**
 * Proposes which rows are about one person. Nothing is merged: every proposal comes with its reasons and can be refused.
 * The same rows, model and settings give the same answer.
 */
export function link(table: Table, model: Model, settings: LinkSettings = {}): Linkage {
  const plan = planLinking(table, model, settings)
  return finishLinking(plan, [scoreSlice(plan, [plan.firstNew, table.rows], settings.progress)], settings)
}

/** Puts the slices of a plan together, in order of their rows, and proposes: the second half of {@link link}. */
export function finishLinking(
  plan: ComparingPlan & { readonly blocks: { readonly report: readonly RuleReport[] } },
  slices: readonly ScoredSlice[],
  settings: LinkSettings = {},
): Linkage {
  const { table, blocks } = plan
  const learned = learnFrom(plan, slices, settings)
  const comparer = pairComparer(table, table)
  const weigher = pairWeigher(learned)
  const logOdds = (weight: number) => logOddsOf(learned, weight)
  const lists = table.columns.find(({ field }) => field.kind === 'list')
  const scored = scorePairs(slices, { weigher, logOdds, lists, judgements: settings.judgements ?? [] })
  const scores = Float64Array.from(scored, ({ score }) => score)
  const least = chooseLeastScore(scores, settings.precision ?? 0.99)
  const { clusters, contradicted, scoreOf } = groupRows(table.rows, scored, {
    judgements: settings.judgements ?? [],
    least,
    logOddsOf: (a, b) => logOdds(weigher.weigh(comparer.compare(a, b))),
    isOneList: (a, b) => lists !== undefined && lists.counts.length > 2 && lists.codes[a] === lists.codes[b],
  })
  const review = chooseReview(clusters, scored, {
    most: settings.review ?? Math.max(1, Math.floor(table.rows / 10)),
    least: leastForReview,
    scoreOf,
  })
  const describe = (a: number, b: number, decision: LinkedPair['decision']): LinkedPair => {
    const reasons = reasonsOf(learned, weigher, comparer.compare(a, b))
    const weight = weightOf(reasons)
    return { a, b, weight, probability: probabilityOf(learned, weight), decision, reasons }
  }
  const people = Uint32Array.from({ length: table.rows }, (_, row) => clusters.find(row))
  const pairs = [
    ...pairsWithin(people)
      .filter(([, b]) => b >= (settings.firstNew ?? 0))
      .map(([a, b]) => describe(a, b, 'same')),
    ...review.map(({ a, b }) => describe(a, b, 'review')),
  ]
  const judged = new Set((settings.judgements ?? []).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const scoreOfPair = new Map(
    scored.flatMap(({ a, b, score }) => (judged.has(`${a} ${b}`) ? [[`${a} ${b}`, score]] : [])),
  )
  /** What the matcher alone thinks of a judged pair; of one called different, rivals aside. */
  const ownScore = (a: number, b: number): number =>
    scoreOfPair.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? logOdds(weigher.weigh(comparer.compare(a, b)))
  const report = {
    expected: expectedQuality(
      pairs.flatMap(({ a, b, decision, weight }) =>
        decision === 'review' || judged.has(`${a} ${b}`)
          ? []
          : [oddsToShare(Math.max(logOdds(weight), clusters.weakestJoin(clusters.find(a))))],
      ),
      review.map((pair) => oddsToShare(scoreOf(pair))),
      learned.share * pairsToCompare(table.rows, settings.firstNew ?? 0),
    ),
    quality: judgedQuality(table, settings.judgements ?? [], (a, b) => ownScore(a, b) >= least),
    rules: blocks.report,
    compared: slices.reduce((sum, { compared }) => sum + compared, 0),
    threshold: oddsToShare(least),
    contradicted,
  }
  return { people, pairs, model: learned, report }
}

const oddsToShare = (logOdds: number): number => 1 / (1 + 2 ** -logOdds)

/** Pairs of rows of which at least one was not linked before. */
const pairsToCompare = (rows: number, firstNew: number): number => (rows * (rows - 1) - firstNew * (firstNew - 1)) / 2

function learnFrom(
  { table, model }: ComparingPlan,
  slices: readonly ScoredSlice[],
  { learning = 'share' }: LinkSettings,
) {
  const counts = new Map<number, number>()
  for (const { patterns } of slices) {
    for (const [pattern, count] of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + count)
  }
  const allPairs = (table.rows * (table.rows - 1)) / 2
  return learnWeights(model, tablePatterns(table), counts, { allPairs, learning })
}

function scorePairs(
  slices: readonly ScoredSlice[],
  given: {
    readonly weigher: PairWeigher
    readonly logOdds: (weight: number) => number
    readonly lists: Column | undefined
    readonly judgements: readonly Judgement[]
  },
): ScoredPair[] {
  const different = new Set(
    given.judgements.flatMap(({ a, b, verdict }) => (verdict === 'different' ? [`${a} ${b}`, `${b} ${a}`] : [])),
  )
  const pairs = slices
    .flatMap((slice) => weighSlice(slice, given.weigher))
    .filter(({ a, b }) => different.size === 0 || !different.has(`${a} ${b}`))
  const scores = withoutRivals(
    pairs,
    given.lists,
    Float64Array.from(pairs, ({ weight }) => given.logOdds(weight)),
  )
  return pairs.map(({ a, b, weight }, i) => ({ a, b, weight, score: scores[i]! }))
}

function weighSlice({ a, b, levels, bits }: ScoredSlice, weigher: PairWeigher): Omit<ScoredPair, 'score'>[] {
  const fields = levels.length / Math.max(1, a.length)
  return Array.from(a, (row, i) => {
    const places = [i * fields, (i + 1) * fields] as const
    const weight = weigher.weigh({ levels: levels.subarray(...places), bits: bits.subarray(...places) })
    return { a: row, b: b[i]!, weight }
  })
}

/** A set of more rows than this states only the pairs with its first row. */
const largestSpelledOut = 60

/** Every two rows of one person; a very large set is spelled out by its first row only. */
function pairsWithin(people: Uint32Array): [number, number][] {
  const members = new Map<number, number[]>()
  people.forEach((person, row) => {
    if (person === row) return
    const known = members.get(person)
    if (known === undefined) members.set(person, [person, row])
    else known.push(row)
  })
  const pairs: [number, number][] = []
  for (const rows of members.values()) {
    const firsts = rows.length > largestSpelledOut ? 1 : rows.length
    for (let i = 0; i < firsts; i++) for (let j = i + 1; j < rows.length; j++) pairs.push([rows[i]!, rows[j]!])
  }
  return pairs
}
