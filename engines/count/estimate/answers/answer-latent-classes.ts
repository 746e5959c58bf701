import { sampleQuantile } from '../../numbers/quantile.ts'
import { scaleReduction } from '../methods/latent-classes/convergence.ts'
import { LatentClassChain } from '../methods/latent-classes/latent-class-chain.ts'
import { noEstimate } from '../no-estimate.ts'
import { countsByCell, observedIn } from '../overlap-table.ts'
import { emptyAnswer, type MethodAnswer, type Question } from './question.ts'

const chains = 8
const burnIn = 5000
const samples = 1000
const thinning = 20
/** Above this the chains tell different things, and nothing is published. */
const mostScaleReduction = 1.05

/** The answer of latent classes: the posterior median over several chains, refused when they disagree. */
export function answerLatentClasses({ table, level, generator, progress }: Question): MethodAnswer {
  const counts = countsByCell(table)
  const observed = observedIn(table)
  const draws = Array.from({ length: chains }, (_, number) => {
    const chain = new LatentClassChain(counts, generator(number))
    for (let sweep = 0; sweep < burnIn; sweep += 1) chain.sweep()
    progress((number + 0.2) / chains)
    return Array.from({ length: samples }, () => {
      for (let sweep = 0; sweep < thinning; sweep += 1) chain.sweep()
      return observed + chain.unseen
    })
  })
  const reduction = scaleReduction(draws.map((chain) => chain.map(Math.log)))
  const all = Float64Array.from(draws.flat()).sort()
  const medians = draws.map((chain) => sampleQuantile(Float64Array.from(chain).sort(), 0.5))
  const parameters = { classes: 10, chains, burnIn, samples, thinning, rHat: reduction }
  if (!(reduction <= mostScaleReduction)) {
    const [low, high] = [Math.round(Math.min(...medians)), Math.round(Math.max(...medians))]
    return {
      ...emptyAnswer,
      parameters,
      refusal: noEstimate(
        'chains-disagree',
        `The ${chains} chains do not agree (R-hat ${reduction.toFixed(2)}; medians from ${low} to ${high}): the table does not settle how many classes of people there are.`,
        ['more overlap between the lists', 'another method, with its own assumptions, beside this refusal'],
      ),
    }
  }
  const tail = (1 - level) / 2
  return {
    ...emptyAnswer,
    estimate: sampleQuantile(all, 0.5),
    interval: {
      kind: 'credible',
      level,
      low: sampleQuantile(all, tail),
      high: sampleQuantile(all, 1 - tail),
      honesty:
        'A posterior interval: right for whoever holds its prior. How often such intervals hold the truth was not measured here.',
    },
    parameters,
    warnings: ['The unseen are held below twenty times the observed: a prior that the method brings with it.'],
  }
}
