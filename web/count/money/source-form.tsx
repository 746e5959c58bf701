import type { MoneySource } from '@homeward/count/money'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from '../count.module.css'

interface WrittenAssumption {
  readonly id: string
  readonly name: string
  readonly low: string
  readonly high: string
  readonly source: string
}

/** An amount and its assumptions as they are typed. */
export interface WrittenSource {
  readonly id: string
  readonly name: string
  readonly kind: MoneySource['kind']
  readonly low: string
  readonly high: string
  readonly assumptions: readonly WrittenAssumption[]
}

interface SourceFormProps {
  readonly source: WrittenSource
  readonly isSound: boolean
  readonly onChange: (source: WrittenSource) => void
  readonly onRemove: () => void
}

export function SourceForm({ source, isSound, onChange, onRemove }: SourceFormProps) {
  const text = useText()
  const { assumptions } = source
  const change = (at: number, part: Partial<WrittenAssumption>) =>
    onChange({ ...source, assumptions: assumptions.map((each, other) => (other === at ? { ...each, ...part } : each)) })
  const add = () => {
    const id = String(Math.max(0, ...assumptions.map((each) => Number(each.id))) + 1)
    onChange({ ...source, assumptions: [...assumptions, { id, name: '', low: '', high: '', source: '' }] })
  }
  return (
    <section className={styles.card} aria-label={source.name || text('money.source')}>
      <div className={styles.pair}>
        <TextField
          label={text('money.name')}
          value={source.name}
          maxLength={200}
          onChange={(name) => onChange({ ...source, name })}
        />
        <SelectField
          label={text('money.kind')}
          value={source.kind}
          choices={(['traced-payments', 'reported-losses'] as const).map((kind) => ({
            value: kind,
            label: text(`moneyKind.${kind}`),
          }))}
          onChange={(kind) => onChange({ ...source, kind })}
        />
        <TextField
          label={text('money.low')}
          inputMode="decimal"
          value={source.low}
          onChange={(low) => onChange({ ...source, low })}
        />
        <TextField
          label={text('money.high')}
          inputMode="decimal"
          value={source.high}
          onChange={(high) => onChange({ ...source, high })}
        />
      </div>
      {assumptions.map((each, at) => (
        <div key={each.id} className={styles.pair}>
          <TextField
            label={text('money.assumption')}
            value={each.name}
            maxLength={300}
            onChange={(name) => change(at, { name })}
          />
          <TextField
            label={text('money.factorLow')}
            inputMode="decimal"
            value={each.low}
            onChange={(low) => change(at, { low })}
          />
          <TextField
            label={text('money.factorHigh')}
            inputMode="decimal"
            value={each.high}
            onChange={(high) => change(at, { high })}
          />
          <TextField
            label={text('money.whoSaid')}
            value={each.source}
            maxLength={300}
            onChange={(said) => change(at, { source: said })}
          />
        </div>
      ))}
      {!isSound && <p className={styles.soft}>{text('money.incomplete')}</p>}
      <div className={styles.facts}>
        <Button onClick={add}>{text('money.addAssumption')}</Button>
        <Button kind="quiet" onClick={onRemove}>
          {text('money.remove')}
        </Button>
      </div>
    </section>
  )
}
