import { type AnswerValue, InterviewConditions } from '@homeward/domain'
import { findQuestion, isPossibleChild, type Question, questionsOf } from '@homeward/screen'
import { useMemo, useState } from 'react'
import { api, type Screening } from '../../data/api.ts'
import { useSaver } from './use-saver.ts'

export interface Given {
  readonly value: AnswerValue
  readonly words: string | null
}

/** One triage in this browser: what was answered, what comes next, and whether it has to stop. */
export function useTriage(screening: Screening) {
  const [given, setGiven] = useState<ReadonlyMap<string, Given>>(() => answersIn(screening))
  const { save, unsaved, isStuck, failure } = useSaver((answer) => api.recordAnswer(screening.id, answer))
  const questions = useMemo(() => questionsFor(screening), [screening])
  const [at, setAt] = useState(() => firstOpen(questions, answersIn(screening)))

  const isChild = useMemo(() => {
    const answers = [...given].map(([question, { value }]) => ({
      question,
      value,
      by: 'here',
      at: screening.started,
      interpreter: null,
      words: null,
    }))
    const conditions = InterviewConditions.parse({ at: screening.started })
    const { told: person, instrument, version } = screening
    return isPossibleChild({ format: 'homeward.answers/1', instrument, version, person, conditions, answers })
  }, [given, screening])

  const answer = (question: string, value: AnswerValue, words: string | null = null) => {
    setGiven((before) => new Map(before).set(question, { value, words }))
    save({ question, value, words })
  }
  const isStopped = isChild || (screening.stop === 'child' && !given.has('age_under_18'))
  return { questions, at, setAt, given, answer, unsaved, isStuck, failure, isStopped }
}

/** The questions of triage, without those someone else settled before this interview. */
function questionsFor(screening: Screening): readonly Question[] {
  const before = new Set(
    screening.answers
      .filter((answer) => answer.screening !== screening.id && answer.value !== 'unsure')
      .map(({ question }) => question),
  )
  return questionsOf('triage').filter(({ id }) => findQuestion(id) !== undefined && !before.has(id))
}

function answersIn({ id, answers }: Screening): Map<string, Given> {
  const here = answers.filter(({ screening }) => screening === id)
  return new Map(here.map(({ question, value, words }) => [question, { value, words }]))
}

function firstOpen(questions: readonly Question[], given: ReadonlyMap<string, Given>): number {
  const open = questions.findIndex(({ id }) => !given.has(id))
  return open === -1 ? questions.length : open
}
