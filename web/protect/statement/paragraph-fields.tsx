import type { Statement } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from './statement.module.css'

type Paragraph = Statement['paragraphs'][number]

interface ParagraphFieldsProps {
  readonly paragraph: Paragraph
  readonly language: string
  readonly recipients: readonly string[]
  readonly onChange: (change: Partial<Paragraph>) => void
  readonly onRemove?: () => void
}

/** One paragraph: their words, the translation, what it supports, and the two keys to every paper: the lawyer's choice and their agreement. */
export function ParagraphFields({ paragraph, language, recipients, onChange, onRemove }: ParagraphFieldsProps) {
  const text = useText()
  const { number, original, translation, indicators, chosen, agreed } = paragraph
  return (
    <fieldset className={styles.paragraph}>
      <legend>¶{number}</legend>
      <TextArea
        label={text('protect.statement.original', { number })}
        maxLength={20_000}
        dir="auto"
        lang={language}
        value={original}
        onChange={(value) => onChange({ original: value })}
      />
      <TextArea
        label={text('protect.statement.translation')}
        maxLength={20_000}
        dir="auto"
        value={translation ?? ''}
        onChange={(value) => onChange({ translation: value === '' ? null : value })}
      />
      <TextField
        label={text('protect.statement.indicators')}
        hint={text('protect.statement.indicatorsHint')}
        value={indicators.join(', ')}
        onChange={(value) =>
          onChange({
            indicators: value
              .split(',')
              .map((code) => code.trim())
              .filter(Boolean),
          })
        }
      />
      <CheckField
        label={text('protect.statement.chosen')}
        checked={chosen}
        onChange={(value) => onChange({ chosen: value })}
      />
      {recipients.map((recipient) => (
        <CheckField
          key={recipient}
          label={text('protect.statement.agreed', { recipient })}
          checked={agreed.includes(recipient)}
          onChange={(isAgreed) =>
            onChange({ agreed: isAgreed ? [...agreed, recipient] : agreed.filter((each) => each !== recipient) })
          }
        />
      ))}
      {onRemove && (
        <div>
          <Button kind="quiet" onClick={onRemove}>
            {text('protect.statement.remove', { number })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
