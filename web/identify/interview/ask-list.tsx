import { findQuestion, type Question } from '@homeward/screen'
import type { NewAnswer, Screening } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { InterpreterMark } from './interpreter-mark.tsx'
import styles from './interview.module.css'
import { QuestionRow } from './question-row.tsx'

interface AskListProps {
  readonly ask: readonly string[]
  readonly language: string
  readonly answers: Screening['answers']
  readonly onAnswer: (answer: Omit<NewAnswer, 'id'>) => void
}

/** What is left to ask, by subject; a subject opens when someone is ready for it. */
export function AskList({ ask, language, answers, onAnswer }: AskListProps) {
  const text = useText()
  const groups = new Map<string, Question[]>()
  for (const id of ask) {
    const question = findQuestion(id)
    if (question) groups.set(question.group, [...(groups.get(question.group) ?? []), question])
  }
  if (groups.size === 0) return <p className={styles.quiet}>{text('interview.askNone')}</p>
  return (
    <div className={styles.groups}>
      <InterpreterMark language={language} />
      {[...groups].map(([group, questions], at) => (
        <details key={group} className={styles.group} open={at === 0}>
          <summary>
            <h3>{groupName(text, group)}</h3>
            <span className={styles.quiet}>{text('interview.left', { n: questions.length })}</span>
          </summary>
          <ul className={styles.questions}>
            {questions.map((question) => (
              <QuestionRow
                key={question.id}
                question={question}
                language={language}
                given={answers.find((answer) => answer.question === question.id && answer.mine)?.value}
                onAnswer={onAnswer}
              />
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

const names = [
  'act',
  'child',
  'communication',
  'confinement',
  'control',
  'debt',
  'documents',
  'exit_release',
  'exploitation',
  'means_abuse_of_vulnerability',
  'means_coercion',
  'means_deception',
  'needs',
  'recruitment',
  'transport',
  'violence',
  'compulsion_to_offend',
] as const

function groupName(text: ReturnType<typeof useText>, group: string): string {
  const known = names.find((name) => name === group)
  return known ? text(`interview.group.${known}`) : group
}
