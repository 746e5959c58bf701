import { phrase } from '@homeward/screen'
import { IconLanguage } from '@tabler/icons-react'
import { useText } from '../../i18n/use-text.ts'
import { formLanguage } from '../triage/languages.ts'
import styles from './interview.module.css'

/** Said once above the questions: whoever reads them aloud must know that nobody has checked the wording, or that there is none. */
export function InterpreterMark({ language }: { language: string }) {
  const text = useText()
  const spoken = formLanguage(language)
  const isForeign = spoken !== language
  if (!isForeign && phrase('consent', spoken).checked !== null) return null
  return (
    <p className={styles.mark}>
      <IconLanguage aria-hidden="true" />
      {text(isForeign ? 'interview.forInterpreterEnglish' : 'triage.forInterpreter')}
    </p>
  )
}
