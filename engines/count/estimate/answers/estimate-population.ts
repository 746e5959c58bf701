// The whole answer to "how many are there?": the estimate or its refusal, with everything that must stand beside it.
import type { Estimate } from '@homeward/domain'
import { criticisms } from '../criticisms.ts'
import { chaoBound, lincolnPetersen } from '../methods/lower-anchors.ts'
import { type OverlapTable, observedIn, refuseOverlaps, refuseTable } from '../overlap-table.ts'
import { describeSensitivity } from '../sensitivity/describe-sensitivity.ts'
import { answerAllModels } from './answer-all-models.ts'
import { answerChao } from './answer-chao.ts'
import { answerDecomposable } from './answer-decomposable.ts'
import { answerLatentClasses } from './answer-latent-classes.ts'
import { answerStepwise } from './answer-stepwise.ts'
import { type EstimateMethod, emptyAnswer, type MethodAnswer, type Question } from './question.ts'

const methods: Readonly<Record<EstimateMethod, (question: Question) => MethodAnswer>> = {
  stepwise: answerStepwise,
  bic: answerAllModels,
  dga: answerDecomposable,
  lcmcr: answerLatentClasses,
  chao: answerChao,
}

/** An estimate before it is said what the lists are. */
type PopulationAnswer = Omit<Estimate, 'format' | 'seed' | 'version' | 'definitions' | 'merging' | 'linking'>

/** Answers a question about a table; a refusal with its reason is an answer. */
export function estimatePopulation(question: Question): PopulationAnswer {
  const { table, method } = question
  const refusal = refuseTable(table) ?? refuseOverlaps(table)
  const answer: MethodAnswer =
    refusal === null
      ? methods[method](question)
      : { ...emptyAnswer, existence: refusal.code === 'no-overlap' ? 1 : 0, refusal }
  const isSound = refuseTable(table) === null
  return {
    method,
    lists: [...table.lists],
    observed: isSound ? observedIn(table) : 0,
    ...answer,
    anchors: isSound ? anchorsOf(table) : { chao: null, lincolnPetersen: [] },
    sensitivity: answer.estimate === null ? null : describeSensitivity(table, question.generator(1000)),
    criticisms: [...criticisms],
  }
}

function anchorsOf(table: OverlapTable): Estimate['anchors'] {
  return {
    chao: chaoBound(table)?.estimate ?? null,
    lincolnPetersen: lincolnPetersen(table).map(({ lists: [one, other], estimate }) => ({
      lists: [table.lists[one]!, table.lists[other]!],
      estimate,
    })),
  }
}
