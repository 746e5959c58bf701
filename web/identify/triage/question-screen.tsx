import type { AnswerValue } from '@homeward/domain'
import { type PhraseCode, phrase, type Question, triageText } from '@homeward/screen'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { formLanguage } from './languages.ts'
import { Spoken } from './spoken.tsx'
import styles from './triage.module.css'
import type { Given } from './use-triage.ts'

const values = ['yes', 'no', 'unsure', 'declined'] as const satisfies readonly PhraseCode[]
const keys = { yes: 'y', no: 'n', unsure: 'u', declined: 'r' } as const

interface QuestionScreenProps {
  readonly question: Question
  readonly language: string
  readonly given: Given | undefined
  readonly onAnswer: (value: AnswerValue, words: string | null) => void
}

/** One question, four answers as large as a thumb, and room for the person's own words. */
export function QuestionScreen({ question, language, given, onAnswer }: QuestionScreenProps) {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const [words, setWords] = useState(given?.words ?? '')
  const [isWriting, setWriting] = useState((given?.words ?? '') !== '')
  const spoken = question.observer ? 'en' : formLanguage(language)
  const own = triageText(question.id, spoken)!
  const english = triageText(question.id, 'en')!.text
  useEffect(() => heading.current?.focus(), [])
  const answer = (value: AnswerValue) => onAnswer(value, words.trim() || null)
  useKeys(Object.fromEntries(values.map((value) => [keys[value], () => answer(value)])))
  return (
    <section className={styles.screen}>
      {question.observer && <p className={styles.observe}>{text('triage.forOfficer')}</p>}
      <Spoken {...own} language={spoken} english={english} isForeign={!question.observer && spoken !== language}>
        {(said) => (
          <h1 ref={heading} tabIndex={-1} className={styles.question}>
            {said}
          </h1>
        )}
      </Spoken>
      <div className={styles.answers}>
        {values.map((value) => (
          <button
            key={value}
            type="button"
            className={styles.answer}
            data-value={value}
            aria-pressed={given?.value === value}
            aria-keyshortcuts={keys[value]}
            onClick={() => answer(value)}
          >
            <span>{text(`triage.answer.${value}`)}</span>
            {spoken !== 'en' && <span lang={spoken}>{phrase(value, spoken).text}</span>}
          </button>
        ))}
      </div>
      {isWriting ? (
        <TextArea
          dir="auto"
          label={text('triage.words')}
          hint={text('triage.wordsHint')}
          value={words}
          onChange={setWords}
        />
      ) : (
        <div>
          <Button kind="quiet" onClick={() => setWriting(true)}>
            {text('triage.addWords')}
          </Button>
        </div>
      )}
    </section>
  )
}
