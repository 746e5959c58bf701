import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Matter, type RecordedForMatter } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Written } from '../written.tsx'
import styles from './matter.module.css'
import { useChangeMatter } from './use-matter.ts'
import { useRecorded } from './use-recorded.ts'

type Answer = RecordedForMatter['answers'][number]

/** What interviews recorded, to choose paragraphs from. Nothing of it is in the file until it is taken, chosen and agreed to. */
export function RecordedSection({ matter }: { matter: Matter }) {
  const text = useText()
  const recorded = useRecorded(matter)
  return (
    <Section title={text('protect.recorded.title')} lead={text('protect.recorded.lead')}>
      <Loaded query={recorded}>
        {({ answers, decisions }) => (
          <>
            <Decisions matter={matter} decisions={decisions} />
            {answers.length === 0 ? (
              <p className={styles.quiet}>{text('protect.recorded.none')}</p>
            ) : (
              <AnswerForm matter={matter} answers={answers} />
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function useTaking<Asked>(matter: Matter, take: (asked: Asked) => Promise<Matter>, onDone: () => void) {
  const client = useQueryClient()
  return useChangeMatter(take, () => {
    void client.invalidateQueries({ queryKey: ['recorded', matter.id] })
    onDone()
  })
}

function Decisions({ matter, decisions }: { matter: Matter; decisions: RecordedForMatter['decisions'] }) {
  const text = useText()
  const fresh = decisions.filter(
    ({ code, by, at }) => !matter.status.some((each) => each.code === code && each.by === by && each.at === at),
  )
  const taking = useTaking(
    matter,
    () => api.takeDecisions(matter.id),
    () => undefined,
  )
  if (fresh.length === 0) return null
  return (
    <div className={styles.head}>
      <p>{text('protect.recorded.decisions', { count: fresh.length })}</p>
      <Button busy={taking.isPending} onClick={() => taking.mutate(undefined)}>
        {text('protect.recorded.takeDecisions')}
      </Button>
      <Trouble failure={taking.error} />
    </div>
  )
}

function AnswerForm({ matter, answers }: { matter: Matter; answers: readonly Answer[] }) {
  const text = useText()
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set())
  const taking = useTaking(
    matter,
    () => api.takeAnswers(matter.id, [...wanted]),
    () => setWanted(new Set()),
  )
  const toggle = (id: string, isWanted: boolean) => {
    const next = new Set(wanted)
    if (isWanted) next.add(id)
    else next.delete(id)
    setWanted(next)
  }
  return (
    <Form
      submit={text('protect.recorded.take', { count: wanted.size })}
      busy={taking.isPending}
      disabled={wanted.size === 0}
      problem={<Trouble failure={taking.error} />}
      onSubmit={() => taking.mutate(undefined)}
    >
      <details open={answers.length < 12}>
        <summary>{text('protect.recorded.answers', { count: answers.length })}</summary>
        <ul className={styles.stack}>
          {answers.map((answer) => (
            <li key={answer.id} className={styles.answer}>
              {answer.taken ? (
                <p>
                  <AnswerWords answer={answer} /> <Badge tone="accent">{text('protect.recorded.taken')}</Badge>
                </p>
              ) : (
                <CheckField
                  label={<AnswerWords answer={answer} />}
                  checked={wanted.has(answer.id)}
                  onChange={(isWanted) => toggle(answer.id, isWanted)}
                />
              )}
            </li>
          ))}
        </ul>
      </details>
    </Form>
  )
}

function AnswerWords({ answer }: { answer: Answer }) {
  const text = useText()
  const { asked, element, value, words, by, day, interpreter, privileged, language } = answer
  const told = [
    text(`outcome.element.${element}`),
    showDay(day),
    by,
    interpreter === null
      ? text('protect.recorded.nobodyInterpreted')
      : `${text('protect.statement.interpreter')}: ${interpreter}`,
  ]
  return (
    <>
      {asked} <strong>{text(`protect.recorded.value.${value}`)}</strong>{' '}
      {privileged && <Badge tone="amber">{text('protect.recorded.privileged')}</Badge>}
      {words !== null && (
        <span className={styles.told} lang={language}>
          <Written>{words}</Written>
        </span>
      )}
      <span className={styles.told}>
        <span className={styles.small}>{told.join(' · ')}</span>
      </span>
    </>
  )
}
