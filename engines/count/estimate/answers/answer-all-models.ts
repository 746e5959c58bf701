import { normalQuantile } from '../../numbers/normal.ts'
import { bcaHonesty } from '../interval/bca-honesty.ts'
import { bootstrap } from '../interval/bootstrap.ts'
import { largestInteraction, ModelRanker, modelsKept, mostListsForAllModels } from '../methods/all-models.ts'
import { mainEffects } from '../models/terms.ts'
import { noEstimate } from '../no-estimate.ts'
import { countsByCell, observedIn } from '../overlap-table.ts'
import { describeFit, waldInterval } from './describe-fit.ts'
import { emptyAnswer, type MethodAnswer, modelNames, type Question } from './question.ts'
import { refuseModel } from './refuse-model.ts'

const shown = 20

/** The answer of the BIC over all hierarchical models. */
export function answerAllModels({ table, resamples, level, progress }: Question): MethodAnswer {
  const { lists } = table
  if (lists.length > mostListsForAllModels) {
    return {
      ...emptyAnswer,
      refusal: noEstimate('too-many-models', `${lists.length} lists have too many models to look at all of them.`, [
        `at most ${mostListsForAllModels} lists (merge some), or the stepwise method`,
      ]),
    }
  }
  const counts = countsByCell(table)
  const ranker = new ModelRanker(lists.length)
  const ranked = ranker.rankAll(counts, largestInteraction(lists.length))
  const best = ranked[0]
  const fit = best === undefined ? null : ranker.fit(counts, best.terms)
  if (best === undefined || fit === null) {
    const verdict = ranker.existence(counts, mainEffects(lists.length))
    return { ...emptyAnswer, existence: verdict, refusal: refuseModel(verdict === 0 ? 1 : verdict) }
  }
  const described = describeFit({ terms: best.terms, fit, fitter: ranker.fitter }, lists)
  const { estimate, se, warnings } = described
  const answer = {
    ...emptyAnswer,
    ...described,
    warnings: [...warnings, ...disagreement(ranked)],
    alternatives: ranked.slice(1, 1 + shown).map(({ terms, bic, estimate: other }) => ({
      model: modelNames(terms, lists),
      bic,
      estimate: other,
    })),
  }
  if (resamples.length === 0) {
    const wald = { estimate, se, observed: observedIn(table) }
    return { ...answer, interval: waldInterval(wald, level, normalQuantile((1 + level) / 2)) }
  }
  const kept = ranked.slice(0, modelsKept(lists.length)).map(({ terms }) => terms)
  let done = 0
  const {
    interval,
    replicates,
    warnings: more,
  } = bootstrap({ table, estimate, level }, resamples, (rows) => {
    done += 1
    if (done % 50 === 0) progress(done / (resamples.length + table.cells.length))
    const again = ranker.rank(countsByCell(table, rows), kept)[0]
    return { estimate: again?.estimate ?? Number.POSITIVE_INFINITY, terms: again?.terms ?? null }
  })
  return {
    ...answer,
    interval: interval === null ? null : { kind: 'bca', level, ...interval, honesty: bcaHonesty },
    replicates: replicates.map((each) => ({
      estimate: Number.isFinite(each.estimate) ? each.estimate : null,
      model: each.terms === null ? null : modelNames(each.terms, lists),
    })),
    warnings: [...answer.warnings, ...more],
  }
}

/** Models that fit almost as well but say something else are the honest width of the answer. */
function disagreement(ranked: readonly { bic: number; estimate: number }[]): string[] {
  const best = ranked[0]!
  const close = ranked.filter(({ bic }) => bic - best.bic < 2)
  const [low, high] = [
    Math.min(...close.map(({ estimate }) => estimate)),
    Math.max(...close.map((each) => each.estimate)),
  ]
  if (close.length < 2 || high / low < 1.1) return []
  return [
    `${close.length} models fit within 2 BIC of the best and put the total between ${Math.round(low)} and ${Math.round(high)}; the table does not say which is right.`,
  ]
}
