import { showAmount } from '@homeward/domain'
import { useEffect, useRef } from 'react'
import type { Trace, TraceGraph } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { shortAddress } from '../amounts/short-address.ts'
import { showMoment } from '../amounts/show-moment.ts'
import styles from '../pursue.module.css'
import type { GraphNode } from './fold-graph.ts'

interface PlaceViewProps {
  readonly place: GraphNode
  readonly graph: TraceGraph
  readonly trace: Trace
  readonly onLook: ((tx: string) => void) | undefined
  /** Goes to another address, by its number. */
  readonly onChoose: (address: number) => void
  readonly onBack: () => void
}

const longest = 40

/** One address: what came in, what went out, each down to its transaction. */
export function PlaceView({ place, graph, trace, onLook, onChoose, onBack }: PlaceViewProps) {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const number = Number(place.id)
  useEffect(() => {
    if (place.id !== '') heading.current?.focus()
  }, [place.id])
  const lists = [
    { key: 'in', title: 'pursue.graph.in', moved: graph.transfers.filter(({ to }) => to === number) },
    { key: 'out', title: 'pursue.graph.out', moved: graph.transfers.filter(({ from }) => from === number) },
  ] as const
  return (
    <section className={styles.stack}>
      <Button kind="quiet" onClick={onBack}>
        {text('pursue.graph.back')}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.address}>
        {place.address}
      </h2>
      {place.exit !== null && <Badge tone="accent">{text(`pursue.kind.${place.exit}`)}</Badge>}
      {lists.map(({ key, title, moved }) => (
        <div key={key} className={styles.stack}>
          <h3>{text(title, { count: moved.length })}</h3>
          <ul className={styles.moved}>
            {moved.slice(0, longest).map(({ tx, output, from, to, firm, high, time }) => (
              <li key={`${tx}:${output}`}>
                <button type="button" className={styles.place} onClick={() => onChoose(key === 'in' ? from : to)}>
                  {shortAddress(graph.addresses[key === 'in' ? from : to]!.address)}
                </button>
                <span>
                  {text('pursue.graph.moved', {
                    firm: showAmount(firm, trace.unit),
                    high: showAmount(high, trace.unit),
                    when: showMoment(time),
                  })}
                </span>
                {onLook && (
                  <Button kind="quiet" onClick={() => onLook(tx)}>
                    {text('pursue.look.transaction')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {moved.length > longest && (
            <p className={styles.soft}>{text('pursue.look.more', { count: moved.length - longest })}</p>
          )}
        </div>
      ))}
    </section>
  )
}
