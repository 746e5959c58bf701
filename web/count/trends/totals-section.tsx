import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type ComparedTotals, type EstimateLine } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import styles from '../count.module.css'
import { showPeople } from '../show-people.ts'
import { RatioPicture } from './ratio-picture.tsx'

/** Two estimated totals of different periods: only their ratio is told, with its interval. */
export function TotalsSection() {
  const text = useText()
  const estimates = useQuery({ queryKey: ['estimates'], queryFn: api.estimates })
  return (
    <Section title={text('trends.totals')} lead={text('trends.totalsLead')}>
      <Loaded query={estimates}>
        {({ estimates: made }) => {
          const totals = made.filter(({ estimate }) => estimate !== null)
          return totals.length < 2 ? (
            <p className={styles.soft}>{text('trends.needTwo')}</p>
          ) : (
            <Choice totals={totals} />
          )
        }}
      </Loaded>
    </Section>
  )
}

function Choice({ totals }: { totals: readonly EstimateLine[] }) {
  const text = useText()
  const [chosen, setChosen] = useState({ earlier: totals.at(-1)?.id ?? '', later: totals[0]?.id ?? '' })
  const comparing = useMutation({ mutationFn: () => api.compareTotals(chosen) })
  const choices = totals.map(({ id, title, estimate }) => ({
    value: id,
    label: text('trends.totalChoice', { title, n: showPeople(estimate) }),
  }))
  const set = (change: Partial<typeof chosen>) => {
    setChosen({ ...chosen, ...change })
    comparing.reset()
  }
  return (
    <>
      <Form
        submit={text('trends.compare')}
        busy={comparing.isPending}
        disabled={chosen.earlier === chosen.later}
        onSubmit={() => comparing.mutate()}
        problem={<Trouble failure={comparing.error} />}
      >
        <div className={styles.pair}>
          <SelectField
            label={text('trends.earlier')}
            value={chosen.earlier}
            choices={choices}
            onChange={(earlier) => set({ earlier })}
          />
          <SelectField
            label={text('trends.later')}
            value={chosen.later}
            choices={choices}
            onChange={(later) => set({ later })}
          />
        </div>
      </Form>
      {comparing.data && <ShownRatio compared={comparing.data} />}
    </>
  )
}

function ShownRatio({ compared: { ratio, sentence, warnings, refusal } }: { compared: ComparedTotals }) {
  const text = useText()
  if (ratio === null || sentence === null) {
    return (
      <Notice tone="amber" title={text('trends.noRatio')}>
        {refusal}
      </Notice>
    )
  }
  return (
    <section className={styles.card} aria-label={text('trends.ratio')}>
      <p className={styles.finding}>
        <strong>{sentence}</strong>
      </p>
      <RatioPicture ratio={ratio} />
      {warnings.map((warning) => (
        <p key={warning} className={styles.soft}>
          {warning}
        </p>
      ))}
      <p className={styles.soft}>{text('trends.ratioHow')}</p>
    </section>
  )
}
