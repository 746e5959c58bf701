import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Matter } from '../../data/api.ts'
import { showCountry } from '../../i18n/show-country.ts'
import { showDay } from '../../i18n/show-day.ts'
import { languageName } from '../../i18n/show-language.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { showPlace } from '../show-place.ts'
import { Written } from '../written.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import styles from './matter.module.css'
import { PersonDialog } from './person-dialog.tsx'

/** Who, where, for whom, by which lawyer, under which law; and what is still open, for the lawyer alone. */
export function MatterFacts({ matter }: { matter: Matter }) {
  const text = useText()
  const [asking, setAsking] = useState<'cover' | 'person'>()
  const close = () => setAsking(undefined)
  const { person, jurisdiction, alsoConcerns, recipient, lawyer, lawCheckedOn, questions } = matter
  const known = [
    person.birth && text('protect.matter.born', { day: showDay(person.birth) }),
    person.nationality && showCountry(person.nationality),
    person.language && languageName(person.language),
  ].filter(Boolean)
  return (
    <Section
      title={text('protect.matter.person')}
      actions={
        <div className={styles.actions}>
          <Button onClick={() => setAsking('person')}>{text('protect.matter.changePerson')}</Button>
          <Button onClick={() => setAsking('cover')}>{text('protect.matter.change')}</Button>
        </div>
      }
    >
      <dl className={styles.facts}>
        <div>
          <dt>{text('protect.matter.person')}</dt>
          {person.names.map((name) => (
            <dd key={name.text}>
              <Written>{name.text}</Written>
            </dd>
          ))}
          {known.length > 0 && <dd className={styles.small}>{known.join(' · ')}</dd>}
          {matter.row && (
            <dd>
              <Link to="/people/$person" params={{ person: matter.row }}>
                {text('protect.matter.register')}
              </Link>
            </dd>
          )}
        </div>
        <div>
          <dt>{text('protect.matter.country')}</dt>
          <dd>{showPlace(text, jurisdiction)}</dd>
          {alsoConcerns.length > 0 && (
            <dd className={styles.small}>
              {text('protect.matter.also')}: {alsoConcerns.map((each) => showPlace(text, each)).join(', ')}
            </dd>
          )}
        </div>
        <div>
          <dt>{text('protect.matter.recipient')}</dt>
          <dd>
            <Written>{recipient}</Written>
          </dd>
        </div>
        <div>
          <dt>{text('protect.matter.lawyer')}</dt>
          <dd>
            <Written>{[lawyer.name, lawyer.bar, lawyer.firm].filter(Boolean).join(', ')}</Written>
          </dd>
        </div>
        <div>
          <dt>{text('protect.matter.checked')}</dt>
          <dd>{showDay(lawCheckedOn)}</dd>
        </div>
      </dl>
      {questions.length > 0 && (
        <details className={styles.card}>
          <summary>
            <strong>{text('protect.matter.questions')}</strong> ({questions.length})
          </summary>
          <ul className={styles.limits}>
            {questions.map((code) => (
              <li key={code}>{text(`protect.question.${code}`)}</li>
            ))}
          </ul>
        </details>
      )}
      {asking === 'cover' && <ChangeDialog matter={matter} onClose={close} />}
      {asking === 'person' && <PersonDialog matter={matter} onClose={close} />}
    </Section>
  )
}
