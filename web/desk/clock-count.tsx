import { useQuery } from '@tanstack/react-query'
import { api } from '../data/api.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './clock-count.module.css'

const everyMinute = 60_000

/** How many time limits need someone now, beside the name of their page: seen from every page, without opening it. */
export function ClockCount() {
  const text = useText()
  const { data } = useQuery({ queryKey: ['clocks', 'alerts'], queryFn: api.clockAlerts, refetchInterval: everyMinute })
  if (!data || data.passed + data.soon === 0) return null
  return (
    <span role="img" className={styles.count} data-passed={data.passed > 0} aria-label={text('clocks.count', data)}>
      {data.passed + data.soon}
    </span>
  )
}
