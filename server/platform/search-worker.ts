import { type Index, index, type LinkRow, peopleModel, prepare } from '@homeward/link'
import { answerQuestions } from './kept-worker.ts'

/** What the search thread is asked: to hold rows under a key, to search them, or to forget them. */
export type SearchQuestion =
  | { readonly type: 'hold'; readonly key: string; readonly rows: readonly LinkRow[] }
  | { readonly type: 'find'; readonly key: string; readonly query: LinkRow; readonly top: number }
  | { readonly type: 'forget'; readonly key: string }

/** Places of rows with their weights, the surest first. */
export type SearchAnswer = readonly (readonly [place: number, weight: number])[]

const held = new Map<string, Index>()

answerQuestions<SearchQuestion, SearchAnswer>((question) => {
  switch (question.type) {
    case 'hold':
      held.set(question.key, index(prepare(question.rows), peopleModel))
      return []
    case 'forget':
      held.delete(question.key)
      return []
    case 'find':
      return (held.get(question.key)?.find(question.query, question.top) ?? []).map(({ row, weight }) => [row, weight])
  }
})
