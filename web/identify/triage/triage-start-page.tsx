import { phrase } from '@homeward/screen'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { showLanguage } from '../../i18n/show-language.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { BraceletField } from './bracelet-field.tsx'
import { formLanguage, personLanguages } from './languages.ts'
import { Spoken } from './spoken.tsx'
import styles from './triage.module.css'

const nothing = { bracelet: '', name: '', nationality: '', age: '', interpreter: '', authority: '' }

/** One screen before the first question: who interprets, where, and the words the person agrees to. */
export function TriageStartPage() {
  const text = useText()
  const navigate = useNavigate()
  const { person, full } = useSearch({ strict: false }) as { person?: string; full?: boolean }
  const recent = useQuery({
    queryKey: ['screenings', 'unfinished'],
    queryFn: () => api.searchScreenings({ show: 'unfinished' }),
  })
  const [language, setLanguage] = useState('en')
  const [said, setSaid] = useState(nothing)
  const [place, setPlace] = useState<string>()
  const [independent, setIndependent] = useState(false)
  const [wasSent, setSent] = useState(false)
  const [isRefused, setRefused] = useState(false)
  // Made before sending: a second tap, or a lost answer, begins the same interview.
  const [id, setId] = useState(newId)
  const site = place ?? recent.data?.people.find(({ isMine }) => isMine)?.site ?? recent.data?.sites[0] ?? ''
  const starting = useMutation({
    mutationFn: () =>
      api.startScreening({
        id,
        ...(person ? { person } : { register: { name: said.name.trim(), nationality: said.nationality.trim() } }),
        instrument: full ? 'full' : 'triage',
        language,
        interpreter: said.interpreter.trim() || null,
        site: site.trim(),
        authority: said.authority.trim() || null,
        bracelet: said.bracelet.trim() || null,
        told: { birth: null, age: said.age.trim() ? Number(said.age) : null },
        consent: true,
        independent,
      }),
    onSuccess: ({ id: screening }) =>
      navigate(
        full
          ? { to: '/interviews/$screening', params: { screening } }
          : { to: '/triage/$screening', params: { screening } },
      ),
  })
  const wrong = {
    site: site.trim() ? undefined : text('common.required'),
    age: /^\d{0,3}$/.test(said.age.trim()) && Number(said.age) <= 120 ? undefined : text('triage.ageWrong'),
    nationality: /^([A-Za-z]{2,3})?$/.test(said.nationality.trim()) ? undefined : text('triage.nationalityWrong'),
  }
  const begin = () => {
    setSent(true)
    if (!Object.values(wrong).some(Boolean)) starting.mutate()
  }
  const field = (name: keyof typeof nothing) => ({
    value: said[name],
    onChange: (value: string) => setSaid({ ...said, [name]: value }),
    autoComplete: 'off',
  })
  if (isRefused) {
    return (
      <Page title={text('pages.triageStart')}>
        <Notice tone="green" title={text('triage.refusedTitle')}>
          {text('triage.refused')}
        </Notice>
        <div>
          <Button
            kind="primary"
            onClick={() => {
              setRefused(false)
              setSaid(nothing)
              setId(newId())
            }}
          >
            {text('triage.again')}
          </Button>
        </div>
      </Page>
    )
  }
  const spoken = formLanguage(language)
  return (
    <Page title={text(full ? 'pages.interview' : 'pages.triageStart')} lead={full ? undefined : text('triage.lead')}>
      <Form
        onSubmit={begin}
        submit={text('triage.agree')}
        busy={starting.isPending}
        problem={<Trouble failure={starting.error} />}
        aside={<Button onClick={() => setRefused(true)}>{text('triage.refuse')}</Button>}
      >
        <SelectField
          label={text('triage.language')}
          value={language}
          choices={personLanguages.map((value) => ({ value, label: showLanguage(value) }))}
          onChange={setLanguage}
        />
        {!person && <BraceletField value={said.bracelet} onChange={(bracelet) => setSaid({ ...said, bracelet })} />}
        <TextField
          label={text('triage.site')}
          hint={text('triage.siteHint')}
          error={wasSent ? wrong.site : undefined}
          value={site}
          onChange={setPlace}
          autoComplete="off"
        />
        <details className={styles.more}>
          <summary>{text('triage.more')}</summary>
          <div className={styles.moreFields}>
            {!person && (
              <>
                <TextField dir="auto" label={text('triage.name')} hint={text('triage.nameHint')} {...field('name')} />
                <TextField
                  label={text('triage.nationality')}
                  hint={text('triage.nationalityHint')}
                  error={wrong.nationality}
                  {...field('nationality')}
                />
              </>
            )}
            <TextField
              label={text('triage.age')}
              hint={text('triage.ageHint')}
              error={wrong.age}
              inputMode="numeric"
              {...field('age')}
            />
            <TextField
              label={text('triage.interpreter')}
              hint={text('triage.interpreterHint')}
              {...field('interpreter')}
            />
            <TextField label={text('triage.authority')} hint={text('triage.authorityHint')} {...field('authority')} />
            {person && !full && (
              <CheckField label={text('triage.independent')} checked={independent} onChange={setIndependent} />
            )}
          </div>
        </details>
        <section className={styles.consent} aria-label={text('triage.consent')}>
          <h2>{text('triage.consent')}</h2>
          <Spoken
            {...phrase('consent', spoken)}
            language={spoken}
            english={phrase('consent', 'en').text}
            isForeign={spoken !== language}
          />
        </section>
      </Form>
      {!person && (
        <Section title={text('triage.unfinished')}>
          {recent.data?.people.length === 0 && <p className={styles.quiet}>{text('triage.unfinishedNone')}</p>}
          <ul className={styles.unfinished}>
            {recent.data?.people
              .filter(({ instrument }) => instrument === 'triage')
              .map((line) => (
                <li key={line.screening}>
                  <Link to="/triage/$screening" params={{ screening: line.screening }}>
                    <strong>{line.reference}</strong> {line.site}, {showDay(line.started)}
                    <span>{text('triage.resume')}</span>
                  </Link>
                </li>
              ))}
          </ul>
          <p>
            <Link to="/people">{text('triage.known')}</Link>
          </p>
        </Section>
      )}
    </Page>
  )
}
