import type { TriageLanguage } from '@homeward/screen'
import { IconLanguage } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../i18n/use-text.ts'
import styles from './triage.module.css'

interface SpokenProps {
  readonly text: string
  readonly language: TriageLanguage
  /** Null until a native reader has confirmed the wording. */
  readonly checked: string | null
  readonly english: string
  /** Whether the person speaks another language than the form has. */
  readonly isForeign: boolean
  readonly children?: (text: ReactNode) => ReactNode
}

/** What is said to the person, in their language, with the English below it and a mark while nobody has checked the wording. */
export function Spoken({ text: said, language, checked, english, isForeign, children }: SpokenProps) {
  const text = useText()
  const own = <span lang={language}>{said}</span>
  return (
    <>
      {children ? children(own) : <p className={styles.aloud}>{own}</p>}
      {language !== 'en' && (
        <p className={styles.english} lang="en">
          {english}
        </p>
      )}
      {(checked === null || isForeign) && (
        <p className={styles.mark}>
          <IconLanguage aria-hidden="true" />
          {text('triage.forInterpreter')}
        </p>
      )}
    </>
  )
}
