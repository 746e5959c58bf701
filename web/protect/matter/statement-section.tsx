import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Matter } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { recipientsOf } from '../recipients-of.ts'
import { AudioPart } from './audio-part.tsx'
import styles from './matter.module.css'
import { useKeepMatter } from './use-matter.ts'

/** The person's words beside their translation, each paragraph with where it goes. */
export function StatementSection({ matter }: { matter: Matter }) {
  const text = useText()
  const navigate = useNavigate()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { statement, withdrawn, recipient } = matter
  const paragraphs = statement?.paragraphs ?? []
  const goes = (each: (typeof paragraphs)[number]) => each.chosen && each.agreed.includes(recipient)
  const edit = () => void navigate({ to: '/matters/$matter/statement', params: { matter: matter.id } })
  return (
    <Section
      title={text('protect.statement.title')}
      lead={text('protect.statement.lead')}
      actions={
        <div className={styles.actions}>
          {recipientsOf(matter).agreed.length > 0 && (
            <Button kind="quiet" onClick={() => setWithdrawing(true)}>
              {text('protect.statement.withdraw')}
            </Button>
          )}
          <Button onClick={edit}>{text(statement ? 'protect.statement.edit' : 'protect.statement.write')}</Button>
        </div>
      }
    >
      {withdrawn.map(({ recipient: whom, day }) => (
        <Notice
          key={`${whom} ${day}`}
          tone="amber"
          title={text('protect.statement.withdrawn', { recipient: whom, day: showDay(day) })}
        />
      ))}
      {!statement && <p className={styles.quiet}>{text('protect.statement.none')}</p>}
      {statement && (
        <>
          <p className={styles.small}>
            {text('protect.statement.shown', {
              shown: paragraphs.filter(goes).length,
              all: paragraphs.length,
              recipient,
            })}
          </p>
          <ol className={styles.paragraphs}>
            {paragraphs.map((each) => (
              <li key={each.number} className={styles.paragraph}>
                <span className={styles.number}>¶{each.number}</span>
                <p dir="auto" lang={statement.language}>
                  {each.original}
                </p>
                <p dir="auto" className={styles.translation}>
                  {each.translation}
                </p>
                <span className={styles.where}>
                  {goes(each) ? (
                    <Badge tone="accent">{text('protect.statement.goes', { recipient })}</Badge>
                  ) : (
                    <Badge>{text('protect.statement.withheld')}</Badge>
                  )}
                  {matter.lapsed.includes(each.number) && <Badge tone="red">{text('protect.recorded.lapsed')}</Badge>}
                  {each.interview && (
                    <span className={styles.small}>
                      {' '}
                      {showDay(each.interview.day)}, {each.interview.by}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <AudioPart matter={matter} />
      {isWithdrawing && <WithdrawDialog matter={matter} onClose={() => setWithdrawing(false)} />}
    </Section>
  )
}

function WithdrawDialog({ matter, onClose }: { matter: Matter; onClose: () => void }) {
  const text = useText()
  const keep = useKeepMatter()
  const { agreed } = recipientsOf(matter)
  const [recipient, setRecipient] = useState(agreed[0] ?? '')
  return (
    <ReasonDialog
      title={text('protect.statement.withdrawTitle')}
      lead={text('protect.statement.withdrawLead')}
      submit={text('protect.statement.withdraw')}
      kind="danger"
      act={async (reason) => keep(await api.withdrawAgreement(matter.id, { recipient, reason }))}
      onClose={onClose}
    >
      <SelectField
        label={text('protect.statement.withdrawFrom')}
        value={recipient}
        choices={agreed.map((value) => ({ value, label: value }))}
        onChange={setRecipient}
      />
    </ReasonDialog>
  )
}
