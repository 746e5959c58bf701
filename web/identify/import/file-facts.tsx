import type { ImportPreview, ImportSettings } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { Written } from '../row/written.tsx'
import styles from './import.module.css'

interface FileFactsProps {
  readonly preview: ImportPreview
  readonly busy: boolean
  readonly onChange: (settings: ImportSettings) => void
}

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const
const delimiterMarks = Object.keys(delimiters) as (keyof typeof delimiters)[]
const headerRows = Array.from({ length: 20 }, (_, line) => String(line + 1))
const orders = ['day-first', 'month-first', 'year-first'] as const
type Order = (typeof orders)[number]

/** Sheet, encoding, delimiter, heading line and date order, each with what it was concluded from. */
export function FileFacts({ preview, busy, onChange }: FileFactsProps) {
  const text = useText()
  const { sheet, sheets, encoding, delimiter, headerRow, dates } = preview
  const choice = (value: string) => ({ value, label: value })
  return (
    <>
      <p>
        <strong>
          <Written>{preview.file}</Written>
        </strong>
      </p>
      <div className={styles.facts}>
        {sheets.length > 1 && (
          <SelectField
            label={text('importing.sheet')}
            value={sheet ?? ''}
            choices={sheets.map(choice)}
            disabled={busy}
            onChange={(chosen) => onChange({ sheet: chosen })}
          />
        )}
        {encoding.choices.length > 1 && (
          <SelectField
            label={text('importing.encoding')}
            hint={encoding.evidence}
            value={encoding.name}
            choices={[...new Set([encoding.name, ...encoding.choices])].map(choice)}
            disabled={busy}
            onChange={(chosen) => onChange({ encoding: chosen })}
          />
        )}
        {delimiter !== null && (
          <SelectField
            label={text('importing.delimiter')}
            value={delimiter}
            choices={delimiterMarks.map((mark) => ({
              value: mark as string,
              label: text(`importing.delimiters.${delimiters[mark]}`),
            }))}
            disabled={busy}
            onChange={(chosen) => onChange({ delimiter: chosen })}
          />
        )}
        <SelectField
          label={text('importing.headerRow')}
          value={String(headerRow)}
          choices={[...new Set([String(headerRow), ...headerRows])].map(choice)}
          disabled={busy}
          onChange={(chosen) => onChange({ headerRow: Number(chosen) })}
        />
        {dates.map(({ column, order, calendar, evidence }) => (
          <SelectField<Order | 'unclear'>
            key={column}
            label={`${text('importing.dateOrder')}: ${preview.headers[column] ?? column + 1}`}
            hint={`${evidence} ${text('importing.calendar', { calendar })}`}
            value={order}
            choices={(order === 'unclear' ? [...orders, 'unclear' as const] : orders).map((each) => ({
              value: each,
              label: text(`importing.orders.${each}`),
            }))}
            disabled={busy}
            onChange={(chosen) => {
              if (chosen !== 'unclear') onChange({ dateOrder: chosen })
            }}
          />
        ))}
      </div>
    </>
  )
}
