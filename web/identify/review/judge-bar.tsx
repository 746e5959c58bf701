import { IconArrowsSplit2, IconHelpCircle, IconLink } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Decision } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import styles from './judge-bar.module.css'

interface JudgeBarProps {
  readonly onJudge: (decision: Decision, reason: string) => void
  readonly busy?: boolean
  readonly children?: React.ReactNode
}

const signs = { same: IconLink, different: IconArrowsSplit2, unsure: IconHelpCircle } as const
const keys = { same: 's', different: 'd', unsure: 'u' } as const

/** The three answers, each with its key, and room for a note. No answer is made to look like the right one. */
export function JudgeBar({ onJudge, busy = false, children }: JudgeBarProps) {
  const text = useText()
  const [note, setNote] = useState('')
  const [hasNote, setHasNote] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const judge = (decision: Decision) => {
    if (busy) return
    onJudge(decision, note.trim())
    setNote('')
    setHasNote(false)
  }
  const writeNote = () => {
    setHasNote(true)
    requestAnimationFrame(() => frame.current?.querySelector('input')?.focus())
  }
  useKeys({
    s: () => judge('same'),
    d: () => judge('different'),
    u: () => judge('unsure'),
    n: writeNote,
  })
  return (
    <div className={styles.bar} ref={frame}>
      {hasNote && (
        <TextField
          label={text('review.note')}
          hint={text('review.noteHint')}
          value={note}
          maxLength={2000}
          autoComplete="off"
          onChange={setNote}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
          }}
        />
      )}
      <div className={styles.answers}>
        {(['same', 'different', 'unsure'] as const).map((decision) => {
          const Sign = signs[decision]
          return (
            <Button
              key={decision}
              icon={<Sign aria-hidden="true" />}
              shortcut={keys[decision]}
              busy={busy}
              onClick={() => judge(decision)}
            >
              {text(`decision.${decision}`)}
            </Button>
          )
        })}
        <span className={styles.rest}>
          {!hasNote && (
            <Button kind="quiet" shortcut="n" onClick={writeNote}>
              {text('review.addNote')}
            </Button>
          )}
          {children}
        </span>
      </div>
    </div>
  )
}
