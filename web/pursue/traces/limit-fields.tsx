import type { ChainSource, NewTrace } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { readAmount } from '../amounts/read-amount.ts'
import styles from '../pursue.module.css'

/** How far to follow, as typed. */
export interface Limits {
  readonly direction: 'forward' | 'backward'
  readonly hops: string
  readonly date: string
  readonly least: string
}

export const anyLimit: Limits = { direction: 'forward', hops: '', date: '', least: '' }

/** The digits behind the point of the tokens that people pay with; others are typed in base units. */
const unitOf = (chain: ChainSource['chain']) =>
  chain === 'btc' ? { name: 'BTC', decimals: 8 } : { name: 'USDT', decimals: 6 }

type Read = Pick<NewTrace, 'backward' | 'hops' | 'date' | 'least'>

/** The limits as the office takes them; undefined when one is wrong. */
export function readLimits({ direction, hops, date, least }: Limits, chain: ChainSource['chain']): Read | undefined {
  const { count, amount } = { count: readHops(hops), amount: readLeast(least, chain) }
  if (count === undefined || amount === undefined) return undefined
  return { backward: direction === 'backward', hops: count, date: date === '' ? null : date, least: amount }
}

const readHops = (typed: string) => {
  if (typed.trim() === '') return null
  return /^\d{1,4}$/.test(typed.trim()) && Number(typed) <= 1000 ? Number(typed) : undefined
}
const readLeast = (typed: string, chain: ChainSource['chain']) =>
  typed.trim() === '' ? null : readAmount(typed, unitOf(chain))

interface LimitFieldsProps {
  readonly limits: Limits
  readonly chain: ChainSource['chain']
  readonly isChecked: boolean
  readonly onChange: (limits: Limits) => void
}

export function LimitFields({ limits, chain, isChecked, onChange }: LimitFieldsProps) {
  const text = useText()
  const { name } = unitOf(chain)
  return (
    <details className={styles.more}>
      <summary>{text('pursue.form.limits')}</summary>
      <div className={styles.stack}>
        <ChoiceField
          label={text('pursue.form.direction')}
          value={limits.direction}
          choices={[
            { value: 'forward', label: text('pursue.form.forward'), hint: text('pursue.form.forwardHint') },
            { value: 'backward', label: text('pursue.form.backward'), hint: text('pursue.form.backwardHint') },
          ]}
          onChange={(direction) => onChange({ ...limits, direction })}
        />
        <TextField
          label={text('pursue.form.hops')}
          hint={text('pursue.form.hopsHint')}
          error={isChecked && readHops(limits.hops) === undefined ? text('pursue.form.hopsWrong') : undefined}
          inputMode="numeric"
          value={limits.hops}
          onChange={(hops) => onChange({ ...limits, hops })}
        />
        <TextField
          label={text(limits.direction === 'forward' ? 'pursue.form.until' : 'pursue.form.since')}
          type="date"
          value={limits.date}
          onChange={(date) => onChange({ ...limits, date })}
        />
        <TextField
          label={text('pursue.form.least', { name })}
          hint={text('pursue.form.leastHint')}
          error={isChecked && readLeast(limits.least, chain) === undefined ? text('pursue.form.leastWrong') : undefined}
          inputMode="decimal"
          value={limits.least}
          onChange={(least) => onChange({ ...limits, least })}
        />
      </div>
    </details>
  )
}
