import type { AnswerValue } from '@homeward/domain'
import { questionsOf } from '@homeward/screen'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Screening } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showLanguage } from '../../i18n/show-language.ts'
import { useText } from '../../i18n/use-text.ts'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { personLanguages } from '../triage/languages.ts'
import { useSaver } from '../triage/use-saver.ts'
import { InterpreterMark } from './interpreter-mark.tsx'
import styles from './interview.module.css'
import { QuestionRow } from './question-row.tsx'

const privileged = questionsOf('full').filter((question) => question.privileged)
const statements = ['neither', 'silence', 'lawyer'] as const

/** What could be used against the person stays closed until rights were read by someone who may ask; what is written here leaves for the lawyer. */
export function PrivilegedForm({ screening }: { screening: Screening }) {
  const text = useText()
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set())
  const [language, setLanguage] = useState(screening.language)
  const [given, setGiven] = useState<ReadonlyMap<string, AnswerValue>>(new Map())
  const [id] = useState(newId)
  const opening = useMutation({
    mutationFn: () =>
      api.openPrivileged(screening.id, {
        id,
        rights: { silence: true, lawyer: true, language, at: new Date().toISOString().slice(0, 10) },
        interviewer: { arrested: false, prosecutes: false },
      }),
  })
  const { save, unsaved, isStuck, failure } = useSaver((answer) => api.recordPrivilegedAnswer(screening.id, answer))
  if (!opening.isSuccess) {
    return (
      <Section title={text('privileged.title')} lead={text('privileged.lead')}>
        <Form
          onSubmit={() => opening.mutate()}
          submit={text('privileged.open')}
          busy={opening.isPending}
          disabled={!statements.every((statement) => said.has(statement))}
          problem={<Trouble failure={opening.error} />}
        >
          {statements.map((statement) => (
            <CheckField
              key={statement}
              label={text(`privileged.${statement}`)}
              checked={said.has(statement)}
              onChange={(isSaid) => {
                const next = new Set(said)
                if (isSaid) next.add(statement)
                else next.delete(statement)
                setSaid(next)
              }}
            />
          ))}
          <SelectField
            label={text('privileged.language')}
            value={language}
            choices={[...new Set([screening.language, ...personLanguages])].map((value) => ({
              value,
              label: showLanguage(value),
            }))}
            onChange={setLanguage}
          />
          <p className={styles.quiet}>{text('privileged.closed')}</p>
        </Form>
      </Section>
    )
  }
  return (
    <Section title={text('privileged.title')} lead={text('privileged.lead')}>
      <Notice tone="accent" title={text('privileged.opened')} />
      <Trouble failure={failure} />
      {isStuck && <Notice tone="amber" title={text('triage.unsaved', { n: unsaved })} />}
      <InterpreterMark language={language} />
      <ul className={styles.questions}>
        {privileged.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            language={language}
            given={given.get(question.id)}
            onAnswer={(answer) => {
              setGiven((before) => new Map(before).set(answer.question, answer.value))
              save(answer)
            }}
          />
        ))}
      </ul>
    </Section>
  )
}
