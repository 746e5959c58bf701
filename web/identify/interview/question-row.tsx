import type { AnswerValue } from '@homeward/domain'
import { type Question, strengthBasis } from '@homeward/screen'
import { interviewText } from '@homeward/screen/interview'
import { useId, useState } from 'react'
import type { NewAnswer } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { formLanguage } from '../triage/languages.ts'
import styles from './interview.module.css'

const values = ['yes', 'no', 'unsure', 'declined'] as const

interface QuestionRowProps {
  readonly question: Question
  /** The person's language: the question stands in it, with the English below. */
  readonly language: string
  readonly given: AnswerValue | undefined
  readonly onAnswer: (answer: Omit<NewAnswer, 'id'>) => void
}

/** One question of the full interview: the open wording, four answers, the person's words, and where the question comes from. */
export function QuestionRow({ question, language, given, onAnswer }: QuestionRowProps) {
  const text = useText()
  const id = useId()
  const spoken = formLanguage(language)
  const own = interviewText(question.id, spoken)
  const [words, setWords] = useState('')
  const [isWriting, setWriting] = useState(false)
  const answer = (value: AnswerValue) => onAnswer({ question: question.id, value, words: words.trim() || null })
  return (
    <li className={styles.row}>
      {own && (
        <p className={styles.own} lang={spoken}>
          {own.text}
        </p>
      )}
      <p id={id} className={own ? styles.english : styles.open} lang="en">
        {question.observer && <span className={styles.observe}>{text('triage.forOfficer')}: </span>}
        {question.open}
      </p>
      {question.childNote && (
        <p className={styles.quiet}>
          {text('interview.childNote')}: {question.childNote}
        </p>
      )}
      <fieldset className={styles.chips} aria-labelledby={id}>
        {values.map((value) => (
          <button
            key={value}
            type="button"
            className={styles.chip}
            aria-pressed={given === value}
            onClick={() => answer(value)}
          >
            {text(`triage.answer.${value}`)}
          </button>
        ))}
        {!isWriting && (
          <Button kind="quiet" onClick={() => setWriting(true)}>
            {text('triage.addWords')}
          </Button>
        )}
      </fieldset>
      {isWriting && (
        <TextArea
          dir="auto"
          label={text('triage.words')}
          hint={text('triage.wordsHint')}
          value={words}
          onChange={setWords}
        />
      )}
      <details className={styles.sources}>
        <summary>{text('interview.sources')}</summary>
        <p className={styles.quiet}>
          {text('interview.weak', { strength: `${question.strength} (${strengthBasis})` })}
        </p>
        <ul>
          {question.sources.map(({ title }) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}
