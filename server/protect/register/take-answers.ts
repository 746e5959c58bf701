import { Matter, Problem, type Statement } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import type { RecordedAnswer } from '../../contracts/identify.ts'
import { demandMatter } from '../matters/held-matter.ts'
import { showMatter } from '../matters/read-matter.ts'
import { newRecordId, type Protect, write } from '../protect.ts'
import type { MatterView } from '../shapes.ts'
import { hasTaken, recordedOf } from './show-recorded.ts'

type Indicator = Matter['indicators'][number]

/**
 * Takes answers of interviews into the statement, each as a paragraph that goes nowhere yet: the lawyer has not chosen it and the person has
 * agreed to no recipient. What a "yes" records becomes an indicator that stands on its paragraph and goes only where the paragraph goes.
 */
export async function takeAnswers(
  protect: Protect,
  caller: Caller,
  { matter: id, answers: wanted }: { readonly matter: string; readonly answers: readonly string[] },
): Promise<z.input<typeof MatterView>> {
  demand(caller, 'matter.write')
  const recorded = await recordedOf(protect, caller, demandMatter(protect, caller, id))
  // Read again after the wait: someone may have written to the statement meanwhile.
  const held = demandMatter(protect, caller, id)
  const found = recorded.answers.filter((answer) => wanted.includes(answer.id) && !hasTaken(held, answer))
  const [first] = found
  if (first === undefined) {
    throw new Problem('conflict', 'These answers are in the statement already, or can no longer be used.', {
      field: 'answers',
    })
  }
  const statement: Statement = held.statement ?? {
    language: first.language,
    takenOn: first.day,
    interpreter: first.interpreter,
    readBack: false,
    confirmed: false,
    paragraphs: [],
  }
  const next = Math.max(0, ...statement.paragraphs.map(({ number }) => number)) + 1
  const paragraphs = found.map((answer, index) => paragraphOf(answer, next + index))
  const known = Matter.shape.indicators.parse(held.record.fields['indicators'])
  const indicators = found.flatMap((answer, index) => indicatorOf(answer, next + index))
  await write(protect, caller, [
    {
      kind: 'statement',
      id: held.statementId ?? newRecordId(),
      set: { matter: id, ...statement, paragraphs: [...statement.paragraphs, ...paragraphs] },
    },
    ...(indicators.length === 0 ? [] : [{ kind: 'matter', id, set: { indicators: [...known, ...indicators] } }]),
  ])
  return showMatter(protect, caller, id)
}

function paragraphOf(answer: RecordedAnswer, number: number): Statement['paragraphs'][number] {
  const { screening, question, by, day, interpreter, privileged, value } = answer
  return {
    number,
    original: answer.words ?? `[${answer.asked} – ${value}]`,
    translation: null,
    indicators: value === 'yes' ? [question] : [],
    chosen: false,
    agreed: [],
    interview: { screening, question, by, day, interpreter, privileged },
  }
}

function indicatorOf({ value, element, asked, instrument, day }: RecordedAnswer, number: number): Indicator[] {
  if (value !== 'yes') return []
  const source = `${instrument === 'triage' ? 'Triage' : 'Interview'}, ${day}`
  return [{ element, words: asked.slice(0, 500), source, paragraphs: [number] }]
}
