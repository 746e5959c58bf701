import { showAmount } from '@homeward/domain'
import { type ReactNode, useState } from 'react'
import type { Trace, TraceExit } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { showMoment } from '../amounts/show-moment.ts'
import { SweepsDialog } from '../look/sweeps-dialog.tsx'
import styles from '../pursue.module.css'
import { RangeBar } from './range-bar.tsx'
import { WhoSays } from './who-says.tsx'

interface ExitsSectionProps {
  readonly id: string
  readonly trace: Trace
  readonly chosen: ReadonlySet<string>
  readonly actions: ReactNode
  readonly onToggle: (address: string) => void
  readonly onLook: ((tx: string) => void) | undefined
}

/** How many exits stand on the page before the rest is asked for. */
const first = 8

/** Where the money left, or still lies: what is most worth stopping first. */
export function ExitsSection({ id, trace, chosen, actions, onToggle, onLook }: ExitsSectionProps) {
  const text = useText()
  const [isWhole, setWhole] = useState(false)
  const [swept, setSwept] = useState<string>()
  const { exits, unit, firm, asked } = trace
  const paid = String(trace.seeds.reduce((sum, { value }) => sum + BigInt(value), 0n))
  const certain = exits.filter((exit) => exit.firm !== '0').length
  const shown = isWhole ? exits : exits.slice(0, Math.max(first, Math.min(certain, first * 2)))
  const places = new Set(exits.filter((exit) => exit.firm !== '0').map(({ address }) => address)).size
  return (
    <Section
      title={text(asked.backward ? 'pursue.exits.sources' : 'pursue.exits.title')}
      lead={text(asked.backward ? 'pursue.exits.sourcesLead' : 'pursue.exits.lead')}
      actions={actions}
    >
      <p className={styles.finding}>
        {exits.length === 0
          ? text('pursue.exits.none', { paid: showAmount(paid, unit) })
          : text(asked.backward ? 'pursue.exits.findingBack' : 'pursue.exits.finding', {
              firm: showAmount(firm, unit),
              paid: showAmount(paid, unit),
              places,
            })}
      </p>
      <ol className={styles.exits}>
        {shown.map((exit, at) => (
          <ExitItem
            key={`${exit.seed} ${exit.address} ${exit.kind}`}
            exit={exit}
            rank={at + 1}
            trace={trace}
            isChosen={chosen.has(exit.address)}
            onToggle={onToggle}
            onLook={onLook}
            onSweeps={setSwept}
          />
        ))}
      </ol>
      {shown.length < exits.length && (
        <Button onClick={() => setWhole(true)}>
          {text('pursue.exits.more', { count: exits.length - shown.length })}
        </Button>
      )}
      {trace.exitCount > exits.length && (
        <p className={styles.soft}>{text('pursue.exits.leftOut', { count: trace.exitCount - exits.length })}</p>
      )}
      {swept !== undefined && (
        <SweepsDialog id={id} address={swept} unit={unit} onLook={onLook} onClose={() => setSwept(undefined)} />
      )}
    </Section>
  )
}

interface ExitItemProps extends Pick<ExitsSectionProps, 'trace' | 'onToggle' | 'onLook'> {
  readonly exit: TraceExit
  readonly rank: number
  readonly isChosen: boolean
  readonly onSweeps: (address: string) => void
}

function ExitItem({ exit, rank, trace, isChosen, onToggle, onLook, onSweeps }: ExitItemProps) {
  const text = useText()
  const { unit, seeds, asked } = trace
  const amount = (value: string) => showAmount(value, unit)
  const isFirm = exit.firm !== '0'
  const paid = seeds.find(({ seed }) => seed === exit.seed)?.value ?? exit.most
  return (
    <li className={styles.exit} data-firm={isFirm || undefined}>
      <div className={styles.exitHead}>
        <span className={styles.rank}>{rank}</span>
        <Badge tone={isFirm ? 'accent' : 'plain'}>{text(`pursue.kind.${exit.kind}`)}</Badge>
        <strong className={styles.address}>{exit.address}</strong>
      </div>
      <div className={styles.exitBody}>
        <div>
          <p className={styles.firm}>
            <strong>{amount(exit.firm)}</strong> {text('pursue.exits.firm')}
          </p>
          {seeds.length > 1 && (
            <p className={styles.soft}>
              {text('pursue.exits.ofPayment')} <span className={styles.address}>{exit.seed}</span>
            </p>
          )}
          {!isFirm && <p className={styles.soft}>{text('pursue.exits.lead0')}</p>}
          <RangeBar exit={exit} paid={paid} unit={unit} />
        </div>
        <div className={styles.exitFacts}>
          <WhoSays exit={exit} onSweeps={() => onSweeps(exit.address)} />
          <p>
            {text('pursue.exits.arrived', { when: showMoment(exit.time) })}{' '}
            {onLook && (
              <Button kind="quiet" onClick={() => onLook(exit.tx)}>
                {text('pursue.look.transaction')}
              </Button>
            )}
          </p>
          {isFirm && !asked.backward && (
            <CheckField
              label={text('pursue.exits.choose')}
              checked={isChosen}
              onChange={() => onToggle(exit.address)}
            />
          )}
        </div>
      </div>
    </li>
  )
}
