import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/form/button.tsx'
import { Notice } from '../ui/status/notice.tsx'
import { refusalWords } from './refusal-words.ts'

/** A failure in words, with a way to try again where that can help. */
export function Trouble({ failure, onRetry }: { failure: unknown; onRetry?: () => void }) {
  const text = useText()
  if (!failure) return null
  const { title, detail } = refusalWords(text, failure)
  return (
    <Notice tone="red" title={title} action={onRetry && <Button onClick={onRetry}>{text('common.retry')}</Button>}>
      {detail && detail !== title ? detail : undefined}
    </Notice>
  )
}
