import type { NewEstimate } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from '../count.module.css'

/** The method with its numbers as they are typed. */
export interface ChosenMethod {
  readonly method: NewEstimate['method']
  readonly threshold: string
  readonly replicates: string
  readonly draws: string
  readonly seed: string
}

interface MethodChoiceProps {
  readonly method: ChosenMethod
  readonly onChange: (method: ChosenMethod) => void
}

const methods = ['stepwise', 'bic', 'dga', 'lcmcr', 'chao'] as const

export function MethodChoice({ method, onChange }: MethodChoiceProps) {
  const text = useText()
  return (
    <>
      <ChoiceField
        label={text('newEstimate.method')}
        value={method.method}
        choices={methods.map((each) => ({
          value: each,
          label: text(`estimateMethod.${each}`),
          hint: text(`estimateMethodHint.${each}`),
        }))}
        onChange={(each) => onChange({ ...method, method: each })}
      />
      <details className={styles.more}>
        <summary>{text('newEstimate.numbers')}</summary>
        <div className={styles.stack}>
          <TextField
            label={text('newEstimate.threshold')}
            hint={text('newEstimate.thresholdHint')}
            inputMode="decimal"
            value={method.threshold}
            onChange={(threshold) => onChange({ ...method, threshold })}
          />
          <TextField
            label={text('newEstimate.replicates')}
            hint={text('newEstimate.replicatesHint')}
            inputMode="numeric"
            value={method.replicates}
            onChange={(replicates) => onChange({ ...method, replicates })}
          />
          <TextField
            label={text('newEstimate.draws')}
            hint={text('newEstimate.drawsHint')}
            inputMode="numeric"
            value={method.draws}
            onChange={(draws) => onChange({ ...method, draws })}
          />
          <TextField
            label={text('newEstimate.seed')}
            hint={text('newEstimate.seedHint')}
            inputMode="numeric"
            value={method.seed}
            onChange={(seed) => onChange({ ...method, seed })}
          />
        </div>
      </details>
    </>
  )
}
