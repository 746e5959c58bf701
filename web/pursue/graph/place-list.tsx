import { showAmount, type TokenUnit } from '@homeward/domain'
import { useText } from '../../i18n/use-text.ts'
import { Badge } from '../../ui/status/badge.tsx'
import styles from '../pursue.module.css'
import type { GraphNode } from './fold-graph.ts'

interface PlaceListProps {
  readonly nodes: readonly GraphNode[]
  readonly labelOf: (node: GraphNode) => string
  readonly unit: TokenUnit
  readonly onChoose: (id: string) => void
}

/** So many lines are enough to walk through; the largest come first, those put together always stand in it. */
const longest = 300

/** The same places as in the picture, by their distance from the payment, for the keyboard. */
export function PlaceList({ nodes, labelOf, unit, onChoose }: PlaceListProps) {
  const text = useText()
  const together = nodes.filter(({ address }) => address === '')
  const single = nodes.filter(({ address }) => address !== '').sort((a, b) => (a.high < b.high ? 1 : -1))
  const listed = [...together, ...single].slice(0, longest)
  const layers = [...new Set(listed.map(({ layer }) => layer))].sort((a, b) => a - b)
  return (
    <nav aria-label={text('pursue.graph.list')}>
      {layers.map((layer) => (
        <section key={layer}>
          <h2>{layer === 0 ? text('pursue.graph.start') : text('pursue.graph.layer', { count: layer })}</h2>
          <ul className={styles.placeList}>
            {listed
              .filter((node) => node.layer === layer)
              .map((node) => (
                <li key={node.id}>
                  <button type="button" className={styles.place} onClick={() => onChoose(node.id)}>
                    <span>{labelOf(node)}</span>
                    {node.exit !== null && node.address !== '' && (
                      <Badge tone="accent">{text(`pursue.kind.${node.exit}`)}</Badge>
                    )}
                    {node.address !== '' && (
                      <span className={styles.number}>{showAmount(String(node.high), unit)}</span>
                    )}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {nodes.length > listed.length && (
        <p className={styles.soft}>{text('pursue.look.more', { count: nodes.length - listed.length })}</p>
      )}
    </nav>
  )
}
