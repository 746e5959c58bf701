import { IconAmbulance, IconMoodKid, IconShieldExclamation, IconUserQuestion } from '@tabler/icons-react'
import { useText } from '../../i18n/use-text.ts'
import styles from './triage.module.css'

export const doors = {
  hurt: { question: 'hurt_or_ill_now', icon: IconAmbulance },
  child: { question: 'age_under_18', icon: IconMoodKid },
  danger: { question: 'danger_now', icon: IconShieldExclamation },
  inside: { question: 'people_still_there', icon: IconUserQuestion },
} as const
export type Door = keyof typeof doors
const names = Object.keys(doors) as readonly Door[]

/** The four things that cannot wait, above every question. */
export function EmergencyDoors({ opened, onOpen }: { opened: ReadonlySet<string>; onOpen: (door: Door) => void }) {
  const text = useText()
  return (
    <nav className={styles.doors} aria-label={text('triage.doors')}>
      {names.map((door) => {
        const { icon: Sign, question } = doors[door]
        return (
          <button
            key={door}
            type="button"
            className={styles.door}
            aria-pressed={opened.has(question)}
            onClick={() => onOpen(door)}
          >
            <Sign aria-hidden="true" />
            {text(`triage.door.${door}`)}
          </button>
        )
      })}
    </nav>
  )
}
