import { useState } from 'react'
import { api, type Matter } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Button } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Written } from '../written.tsx'
import styles from './matter.module.css'
import { useChangeMatter } from './use-matter.ts'

/** When they stand before whom, and what each authority already has. */
export function CalendarSection({ matter }: { matter: Matter }) {
  const text = useText()
  const [asking, setAsking] = useState<'hearing' | 'served'>()
  const { hearings, served } = matter
  const close = () => setAsking(undefined)
  return (
    <Section
      title={text('protect.calendar.title')}
      actions={
        <div className={styles.actions}>
          {hearings.length > 0 && (
            <a href={api.hearingsAddress(matter.id)} download>
              {text('protect.calendar.file')}
            </a>
          )}
          <Button onClick={() => setAsking('hearing')}>{text('protect.calendar.add')}</Button>
          <Button kind="quiet" onClick={() => setAsking('served')}>
            {text('protect.calendar.addServed')}
          </Button>
        </div>
      }
    >
      {hearings.length === 0 && <p className={styles.quiet}>{text('protect.calendar.none')}</p>}
      <ul className={styles.stack}>
        {[...hearings]
          .sort((a, b) => a.at.localeCompare(b.at))
          .map(({ at, court, about }) => (
            <li key={`${at} ${court}`}>
              <strong>
                {showDay(at.slice(0, 10))} {at.slice(11, 16)}
              </strong>{' '}
              <Written>{court}</Written>, <Written>{about}</Written>
            </li>
          ))}
      </ul>
      {served.length > 0 && (
        <>
          <h3>{text('protect.calendar.served')}</h3>
          <ul className={styles.stack}>
            {served.map(({ to, at, what }) => (
              <li key={`${to} ${at} ${what}`}>
                {showDay(at)}: <Written>{to}</Written>, <Written>{what}</Written>
              </li>
            ))}
          </ul>
        </>
      )}
      {asking === 'hearing' && <HearingDialog matter={matter} onClose={close} />}
      {asking === 'served' && <ServedDialog matter={matter} onClose={close} />}
    </Section>
  )
}

interface DialogProps {
  readonly matter: Matter
  readonly onClose: () => void
}

const timePattern = /^\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/

function HearingDialog({ matter, onClose }: DialogProps) {
  const text = useText()
  const [form, setForm] = useState({ day: '', time: '', court: '', about: '' })
  const isTimed = form.time.trim() === '' || timePattern.test(form.time.trim())
  const adding = useChangeMatter(() => {
    const time = form.time.trim()
    const at = time === '' ? form.day : `${form.day}T${time.slice(0, 5)}:00${time.slice(5)}`
    const hearing = { at, court: form.court.trim(), about: form.about.trim() }
    return api.changeMatter(matter.id, { hearings: [...matter.hearings, hearing], seen: matter.position })
  }, onClose)
  return (
    <Dialog title={text('protect.calendar.add')} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        submit={text('protect.calendar.save')}
        busy={adding.isPending}
        disabled={!form.day || !form.court.trim() || !form.about.trim() || !isTimed}
        problem={<Trouble failure={adding.error} />}
        onSubmit={() => adding.mutate(undefined)}
      >
        <TextField
          label={text('protect.calendar.at')}
          type="date"
          value={form.day}
          onChange={(day) => setForm({ ...form, day })}
        />
        <TextField
          label={text('protect.calendar.time')}
          hint={text('protect.calendar.timeHint')}
          error={isTimed ? undefined : text('protect.calendar.timeWrong')}
          value={form.time}
          onChange={(time) => setForm({ ...form, time })}
        />
        <TextField
          label={text('protect.calendar.court')}
          maxLength={300}
          dir="auto"
          value={form.court}
          onChange={(court) => setForm({ ...form, court })}
        />
        <TextField
          label={text('protect.calendar.about')}
          maxLength={300}
          dir="auto"
          value={form.about}
          onChange={(about) => setForm({ ...form, about })}
        />
      </Form>
    </Dialog>
  )
}

function ServedDialog({ matter, onClose }: DialogProps) {
  const text = useText()
  const [form, setForm] = useState({ to: '', at: new Date().toISOString().slice(0, 10), what: '' })
  const adding = useChangeMatter(
    () => api.changeMatter(matter.id, { served: [...matter.served, form], seen: matter.position }),
    onClose,
  )
  return (
    <Dialog title={text('protect.calendar.addServed')} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        submit={text('protect.calendar.save')}
        busy={adding.isPending}
        disabled={!form.to.trim() || !form.at || !form.what.trim()}
        problem={<Trouble failure={adding.error} />}
        onSubmit={() => adding.mutate(undefined)}
      >
        <TextField
          label={text('protect.calendar.servedTo')}
          maxLength={200}
          dir="auto"
          value={form.to}
          onChange={(to) => setForm({ ...form, to })}
        />
        <TextField
          label={text('protect.calendar.at')}
          type="date"
          value={form.at}
          onChange={(at) => setForm({ ...form, at })}
        />
        <TextField
          label={text('protect.calendar.servedWhat')}
          maxLength={300}
          dir="auto"
          value={form.what}
          onChange={(what) => setForm({ ...form, what })}
        />
      </Form>
    </Dialog>
  )
}
