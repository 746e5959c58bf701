import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type AssessedOffence, api, type Matter } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { Written } from '../written.tsx'
import { ChargeDialog } from './charge-dialog.tsx'
import styles from './matter.module.css'
import { NexusLine } from './nexus-line.tsx'
import { ProvisionLine } from './provision-line.tsx'
import { useKeepMatter } from './use-matter.ts'

interface OffenceCardProps {
  readonly matter: Matter
  readonly offence: AssessedOffence
}

/** One offence: what is alleged, what is recorded of its link to the trafficking, and each provision with how far it goes. */
export function OffenceCard({ matter, offence }: OffenceCardProps) {
  const text = useText()
  const keep = useKeepMatter()
  const [asking, setAsking] = useState<'correct' | 'take-back'>()
  const { label, charge, matches, gap, keptApart } = offence
  const close = () => setAsking(undefined)
  const reaching = matches.filter(({ reach }) => reach === 'reaches')
  const others = matches.filter(({ reach }) => reach !== 'reaches')
  return (
    <article className={styles.card} aria-label={`${label} ${text(`protect.offence.${charge.class}`)}`}>
      <div className={styles.head}>
        <h3>
          {label} · {text(`protect.offence.${charge.class}`)} <Badge>{text(`protect.stage.${charge.stage}`)}</Badge>
        </h3>
        <div className={styles.actions}>
          <Link
            to="/matters/$matter/offences/$offence"
            params={{ matter: matter.id, offence: offence.id }}
            aria-label={`${text('protect.offences.assess')} ${label}`}
          >
            {text('protect.offences.assess')}
          </Link>
          <Button kind="quiet" onClick={() => setAsking('correct')}>
            {text('protect.offences.correct')}
          </Button>
          <Button kind="quiet" onClick={() => setAsking('take-back')}>
            {text('protect.offences.takeBack')}
          </Button>
        </div>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{text('protect.offences.statute')}</dt>
          <dd>
            <Written>{charge.statute}</Written>
          </dd>
        </div>
        <div>
          <dt>{text('protect.offences.when')}</dt>
          <dd>
            {showDay(charge.from)}
            {charge.to && ` – ${showDay(charge.to)}`}
          </dd>
        </div>
        <div>
          <dt>{text('protect.offences.by')}</dt>
          <dd>
            <Written>{charge.authority}</Written>
          </dd>
        </div>
        {charge.amount && (
          <div>
            <dt>{text('protect.offences.amount')}</dt>
            <dd>
              {charge.amount.value} {charge.amount.currency}
            </dd>
          </div>
        )}
        <div className={styles.wide}>
          <dt>{text('protect.offences.alleged')}</dt>
          <dd>
            <Written>{charge.conduct}</Written>
          </dd>
        </div>
      </dl>
      <NexusLine nexus={offence.assessment.nexus} />
      {gap && (
        <Notice tone="amber" title={text('protect.offences.gap')}>
          {text('protect.offences.gapMore')}
        </Notice>
      )}
      {keptApart > 0 && <p className={styles.small}>{text('protect.offences.keptApart', { count: keptApart })}</p>}
      {reaching.length > 0 && (
        <section className={styles.stack} aria-label={text('protect.offences.reaching')}>
          <h4 className={styles.small}>{text('protect.offences.reaching')}</h4>
          {reaching.map((match) => (
            <ProvisionLine key={match.record.id} match={match} />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <details>
          <summary className={styles.small}>
            {text('protect.offences.others')} ({others.length})
          </summary>
          <div className={styles.stack}>
            {others.map((match) => (
              <ProvisionLine key={match.record.id} match={match} />
            ))}
          </div>
        </details>
      )}
      {asking === 'correct' && <ChargeDialog matter={matter} offence={offence} onClose={close} />}
      {asking === 'take-back' && (
        <ReasonDialog
          title={`${text('protect.offences.takeBack')}: ${label}`}
          lead={text('protect.offences.takeBackLead')}
          submit={text('protect.offences.takeBack')}
          kind="danger"
          act={async (reason) => keep(await api.takeBackOffence(matter.id, offence.id, { reason }))}
          onClose={close}
        />
      )}
    </article>
  )
}
