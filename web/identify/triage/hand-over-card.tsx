import { phrase } from '@homeward/screen'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Screening } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import styles from './card.module.css'
import { formLanguage } from './languages.ts'

/** What the person takes along: a number, a day, one sentence in their language. Whoever finds it learns nothing. */
export function HandOverCard({ screening, onSaved }: { screening: Screening; onSaved: (now: Screening) => void }) {
  const text = useText()
  const [to, setTo] = useState('')
  const [wasSent, setSent] = useState(false)
  const saving = useMutation({
    mutationFn: () => api.handOver(screening.id, { to: to.trim() }),
    onSuccess: onSaved,
  })
  const spoken = formLanguage(screening.language)
  const save = () => {
    setSent(true)
    if (to.trim()) saving.mutate()
  }
  return (
    <Section title={text('card.title')} lead={text('card.lead')}>
      <div className={styles.card}>
        <dl>
          <dt>{text('card.number')}</dt>
          <dd className={styles.number}>{screening.reference}</dd>
          <dt>{text('card.day')}</dt>
          <dd>{showDay(screening.started)}</dd>
        </dl>
        <p lang={spoken}>{phrase('card', spoken).text}</p>
        {spoken !== 'en' && <p lang="en">{phrase('card', 'en').text}</p>}
      </div>
      <div>
        <Button onClick={() => window.print()}>{text('card.print')}</Button>
      </div>
      {screening.handedOver ? (
        <p>{text('card.done', { to: screening.handedOver.to, day: showDay(screening.handedOver.day) })}</p>
      ) : (
        <Form
          onSubmit={save}
          submit={text('card.save')}
          busy={saving.isPending}
          problem={<Trouble failure={saving.error} />}
        >
          <TextField
            label={text('card.to')}
            hint={text('card.toHint')}
            error={wasSent && !to.trim() ? text('common.required') : undefined}
            value={to}
            onChange={setTo}
            autoComplete="off"
          />
        </Form>
      )}
    </Section>
  )
}
