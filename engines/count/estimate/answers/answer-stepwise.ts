import { normalQuantile } from '../../numbers/normal.ts'
import { bcaHonesty } from '../interval/bca-honesty.ts'
import { bootstrap } from '../interval/bootstrap.ts'
import { ModelRanker } from '../methods/all-models.ts'
import { StepwiseChooser } from '../methods/stepwise.ts'
import { inTermOrder, type Terms, termsOfSize } from '../models/terms.ts'
import { countsByCell, observedIn } from '../overlap-table.ts'
import { describeFit, waldInterval } from './describe-fit.ts'
import { emptyAnswer, type MethodAnswer, modelNames, type Question } from './question.ts'
import { refuseModel } from './refuse-model.ts'

const mostAlternatives = 10

/** The answer of the stepwise method. */
export function answerStepwise({ table, threshold, resamples, level, progress }: Question): MethodAnswer {
  const { lists } = table
  const chooser = new StepwiseChooser(lists.length)
  const chosen = chooser.choose(countsByCell(table), threshold)
  if (typeof chosen === 'number') return { ...emptyAnswer, existence: chosen, refusal: refuseModel(chosen) }
  const described = describeFit({ ...chosen, fitter: chooser.fitter }, lists)
  const { estimate, se, warnings } = described
  const observed = observedIn(table)
  const answer = { ...emptyAnswer, ...described, alternatives: alternatives(table, chosen.terms, chosen.path) }
  if (resamples.length === 0) {
    return { ...answer, interval: waldInterval({ estimate, se, observed }, level, normalQuantile((1 + level) / 2)) }
  }
  let done = 0
  const {
    interval,
    replicates,
    warnings: more,
  } = bootstrap({ table, estimate, level }, resamples, (rows) => {
    done += 1
    if (done % 50 === 0) progress(done / (resamples.length + table.cells.length))
    const again = chooser.choose(countsByCell(table, rows), threshold)
    if (typeof again === 'number') return { estimate: Number.POSITIVE_INFINITY, terms: null }
    return { estimate: again.fit.margins.totals[0]! + again.fit.unseen, terms: again.terms }
  })
  return {
    ...answer,
    interval: interval === null ? null : { kind: 'bca', level, ...interval, honesty: bcaHonesty },
    replicates: replicates.map((each) => ({
      estimate: Number.isFinite(each.estimate) ? each.estimate : null,
      model: each.terms === null ? null : modelNames(each.terms, lists),
    })),
    warnings: [...warnings, ...more],
  }
}

/** The models passed on the way and those one pair away from the chosen one, by BIC. */
function alternatives(table: Question['table'], chosen: Terms, path: readonly Terms[]): MethodAnswer['alternatives'] {
  const near = termsOfSize(table.lists.length, 2).map((pair) =>
    chosen.includes(pair) ? chosen.filter((term) => term !== pair) : [...chosen, pair].sort(inTermOrder),
  )
  const own = chosen.join()
  const models = new Map([...path, ...near].map((terms) => [terms.join(), terms]))
  models.delete(own)
  return new ModelRanker(table.lists.length)
    .rank(countsByCell(table), models.values())
    .slice(0, mostAlternatives)
    .map(({ terms, bic, estimate }) => ({ model: modelNames(terms, table.lists), bic, estimate }))
}
