import { averageGraphs, unseenGrid, wholeGrid } from '../methods/decomposable/average-graphs.ts'
import { mostListsForGraphs } from '../methods/decomposable/decomposable-graphs.ts'
import { inTermOrder } from '../models/terms.ts'
import { noEstimate } from '../no-estimate.ts'
import { countsByCell, observedIn } from '../overlap-table.ts'
import { emptyAnswer, type MethodAnswer, modelNames, type Question } from './question.ts'

const shown = 10
/** A posterior with less than this beyond the fine grid is summed over every whole number. */
const negligible = 1e-4

/** The answer of Bayesian averaging over decomposable graphs: the posterior mean, and quantiles as interval. */
export function answerDecomposable({ table, level }: Question): MethodAnswer {
  const { lists } = table
  if (lists.length > mostListsForGraphs) {
    return {
      ...emptyAnswer,
      refusal: noEstimate('too-many-models', `${lists.length} lists have too many graphs to look at all of them.`, [
        `at most ${mostListsForGraphs} lists (merge some), or the stepwise method`,
      ]),
    }
  }
  const counts = countsByCell(table)
  const observed = observedIn(table)
  const coarse = averageGraphs(counts, unseenGrid(observed))
  const whole = wholeGrid(observed)
  const isFine = whole.length <= 40_000 && coarse.beyond(whole.at(-1)!) < negligible
  const posterior = isFine ? averageGraphs(counts, whole) : coarse
  const tail = (1 - level) / 2
  const warnings: string[] = []
  if (posterior.atEnd > 1e-3 / posterior.points) {
    warnings.push(
      'The posterior does not end within 30 times the observed: the lists leave the upper limit to the prior.',
    )
  }
  return {
    ...emptyAnswer,
    estimate: posterior.mean,
    interval: {
      kind: 'credible',
      level,
      low: posterior.quantile(tail),
      high: posterior.quantile(1 - tail),
      honesty:
        'A posterior interval: right for whoever holds its prior and believes that some decomposable graph is true. How often such intervals hold the truth was not measured here.',
    },
    model: modelNames(termsOf(posterior.graphs[0]!.graph.cliques), lists),
    parameters: {
      mean: posterior.mean,
      ...Object.fromEntries([0.025, 0.1, 0.5, 0.9, 0.975].map((p) => [`q${p}`, posterior.quantile(p)])),
    },
    alternatives: posterior.graphs.slice(1, 1 + shown).map(({ graph, weight, mean }) => ({
      model: modelNames(termsOf(graph.cliques), lists),
      bic: null,
      estimate: mean,
      weight,
    })),
    warnings,
  }
}

/** All terms of the model a graph stands for: every set of lists within one clique. */
function termsOf(cliques: readonly number[]): number[] {
  const terms = new Set<number>()
  for (const clique of cliques) for (let term = clique; term > 0; term = (term - 1) & clique) terms.add(term)
  return [...terms].sort(inTermOrder)
}
