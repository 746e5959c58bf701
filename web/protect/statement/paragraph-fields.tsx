import type { Statement } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import styles from './statement.module.css'

type Paragraph = Statement['paragraphs'][number]

interface ParagraphFieldsProps {
  readonly paragraph: Paragraph
  readonly language: string
  readonly recipients: readonly string[]
  /** Whether the consent to the interview it is from was withdrawn. */
  readonly hasLapsed: boolean
  readonly onChange: (change: Partial<Paragraph>) => void
  readonly onRemove?: () => void
}

/** One paragraph: their words, the translation, what it supports, and the two keys to every paper: the lawyer's choice and their agreement. */
export function ParagraphFields(props: ParagraphFieldsProps) {
  const { paragraph, language, recipients, hasLapsed, onChange, onRemove } = props
  const text = useText()
  const { number, original, translation, chosen, agreed, interview } = paragraph
  return (
    <fieldset className={styles.paragraph}>
      <legend>¶{number}</legend>
      {interview === null ? (
        <TextArea
          label={text('protect.statement.original', { number })}
          maxLength={20_000}
          dir="auto"
          lang={language}
          value={original}
          onChange={(value) => onChange({ original: value })}
        />
      ) : (
        <>
          <p dir="auto" lang={language}>
            {original}
          </p>
          <p className={styles.from}>
            {text('protect.recorded.from', { day: showDay(interview.day), by: interview.by })}{' '}
            {interview.privileged && <Badge tone="amber">{text('protect.recorded.privileged')}</Badge>}
            {hasLapsed && <Badge tone="red">{text('protect.recorded.lapsed')}</Badge>}
          </p>
        </>
      )}
      <TextArea
        label={text('protect.statement.translation')}
        maxLength={20_000}
        dir="auto"
        value={translation ?? ''}
        onChange={(value) => onChange({ translation: value === '' ? null : value })}
      />
      <CheckField
        label={text('protect.statement.chosen')}
        checked={chosen}
        onChange={(value) => onChange({ chosen: value })}
      />
      {(hasLapsed ? [] : recipients).map((recipient) => (
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
