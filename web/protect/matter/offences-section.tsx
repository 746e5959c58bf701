import { useState } from 'react'
import type { Matter } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { ChargeDialog } from './charge-dialog.tsx'
import styles from './matter.module.css'
import { OffenceCard } from './offence-card.tsx'

/** Every charge apart, each with the provisions set beside it and where they stop. */
export function OffencesSection({ matter }: { matter: Matter }) {
  const text = useText()
  const [isAdding, setAdding] = useState(false)
  return (
    <Section
      title={text('protect.offences.title')}
      lead={text('protect.offences.lead')}
      actions={
        <Button kind="primary" onClick={() => setAdding(true)}>
          {text('protect.offences.add')}
        </Button>
      }
    >
      {matter.offences.length === 0 && <p className={styles.quiet}>{text('protect.offences.none')}</p>}
      <ul className={styles.stack}>
        {matter.offences.map((offence) => (
          <li key={offence.id}>
            <OffenceCard matter={matter} offence={offence} />
          </li>
        ))}
      </ul>
      {isAdding && <ChargeDialog matter={matter} onClose={() => setAdding(false)} />}
    </Section>
  )
}
