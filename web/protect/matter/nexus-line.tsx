import type { AssessedOffence } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import styles from './matter.module.css'

const facts = ['orderedByOthers', 'compelled', 'directConsequence', 'noRealAlternative'] as const

/** What the team recorded of the link to the trafficking, in one line. */
export function NexusLine({ nexus }: { nexus: AssessedOffence['assessment']['nexus'] }) {
  const text = useText()
  const said = [
    nexus.time && text(`protect.assess.times.${nexus.time}`),
    nexus.place && text(`protect.assess.places.${nexus.place}`),
    ...facts.map((fact) => {
      const value = nexus[fact]
      return value === null
        ? null
        : `${text(`protect.assess.${fact}`)} ${text(value ? 'protect.assess.yes' : 'protect.assess.no')}`
    }),
    nexus.rests.length > 0 &&
      text('protect.offences.rests', {
        paragraphs: nexus.rests.map((rest) => (/^\d+$/.test(rest) ? `¶${rest}` : rest)).join(', '),
      }),
  ].filter(Boolean)
  return (
    <p className={styles.small}>
      <strong>{text('protect.offences.recorded')}</strong>:{' '}
      {said.length === 0 ? text('protect.offences.notRecorded') : said.join(' · ')}
    </p>
  )
}
