import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Matter } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import styles from './matter.module.css'
import { useKeepMatter } from './use-matter.ts'

/** Who can see the matter, and who opened it when. */
export function TeamSection({ matter }: { matter: Matter }) {
  const text = useText()
  const keep = useKeepMatter()
  const [asking, setAsking] = useState<'grant' | { account: string }>()
  const close = () => setAsking(undefined)
  return (
    <Section
      title={text('protect.team.title')}
      lead={text('protect.team.lead')}
      actions={<Button onClick={() => setAsking('grant')}>{text('protect.team.grant')}</Button>}
    >
      <ul className={styles.stack}>
        {matter.team.map(({ account, name, since, me }) => (
          <li key={account} className={styles.head}>
            <span>
              <strong>{name}</strong> {me && `(${text('protect.team.me')})`}{' '}
              <span className={styles.small}>{text('protect.team.since', { day: showDay(since) })}</span>
            </span>
            {!me && (
              <Button kind="quiet" onClick={() => setAsking({ account })}>
                {text('protect.team.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        {text('protect.team.readers')}:{' '}
        {matter.readers.map(({ name, day }) => text('protect.team.reader', { name, day: showDay(day) })).join(' · ')}
      </p>
      {asking === 'grant' && <GrantDialog matter={matter} onClose={close} />}
      {typeof asking === 'object' && (
        <ReasonDialog
          title={text('protect.team.takeBackTitle')}
          lead={text('protect.team.takeBackLead')}
          submit={text('protect.team.takeBack')}
          kind="danger"
          act={async (reason) => keep(await api.leaveMatter(matter.id, asking.account, { reason }))}
          onClose={close}
        />
      )}
    </Section>
  )
}

function GrantDialog({ matter, onClose }: { matter: Matter; onClose: () => void }) {
  const text = useText()
  const keep = useKeepMatter()
  const lawyers = useQuery({ queryKey: ['lawyers'], queryFn: api.lawyers })
  const others = (lawyers.data?.lawyers ?? []).filter(
    ({ account }) => !matter.team.some((each) => each.account === account),
  )
  const [chosen, setChosen] = useState<string>()
  const account = chosen ?? others[0]?.account
  return (
    <ReasonDialog
      title={text('protect.team.grant')}
      lead={text(others.length > 0 ? 'protect.team.grantLead' : 'protect.team.nobody')}
      submit={text('protect.team.grant')}
      isReady={account !== undefined}
      act={async (reason) => {
        if (account) keep(await api.grantMatter(matter.id, account, { reason }))
      }}
      onClose={onClose}
    >
      {others.length > 0 && (
        <SelectField
          label={text('protect.team.colleague')}
          value={account ?? ''}
          choices={others.map((each) => ({ value: each.account, label: each.name }))}
          onChange={setChosen}
        />
      )}
    </ReasonDialog>
  )
}
