import type { TraceExit } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import styles from '../pursue.module.css'

/** Who calls the address an exit, when they said so and how old that is. A label is a claim. */
export function WhoSays({ exit, onSweeps }: { exit: TraceExit; onSweeps: () => void }) {
  const text = useText()
  const { claim } = exit
  if (claim === null) return null
  const { by, name, source, date, ageDays, confidence, wallet } = claim
  return (
    <div>
      <p>
        {name !== null && (
          <>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {'. '}
          </>
        )}
        {text(`pursue.says.${by}`)}
      </p>
      {wallet !== null && (
        <p>
          {text('pursue.says.forwards')} <span className={styles.address}>{wallet}</span>{' '}
          <Button kind="quiet" onClick={onSweeps}>
            {text('pursue.says.sweeps')}
          </Button>
        </p>
      )}
      {source !== null && date !== null && (
        <p className={styles.soft}>
          {text('pursue.says.source', { source, date: showDay(date), sure: Math.round((confidence ?? 0) * 100) })}{' '}
          {ageDays !== null && <AgeWords days={ageDays} />}
        </p>
      )}
    </div>
  )
}

const stale = 180

function AgeWords({ days }: { days: number }) {
  const text = useText()
  const words = text('pursue.says.age', { days })
  return days > stale ? <strong>{`${words} ${text('pursue.says.stale')}`}</strong> : words
}
