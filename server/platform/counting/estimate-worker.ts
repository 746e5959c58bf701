import { answerLists, type ListQuestion } from '@homeward/count/estimate'
import { answerWorker } from '../workers.ts'

export type ListsToEstimate = Omit<ListQuestion, 'progress'>
export type ListsEstimated = ReturnType<typeof answerLists>

await answerWorker<ListsToEstimate, ListsEstimated>((question, progress) =>
  answerLists({ ...question, progress: (share) => progress(share, 'resampling') }),
)
