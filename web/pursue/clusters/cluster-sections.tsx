import type { ClusterView } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../pursue.module.css'

interface ClusterSectionsProps {
  readonly cluster: ClusterView
  readonly onCut: (tx: string) => void
  readonly onLook: (tx: string) => void
}

const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(2)} %`)

/** A cluster with its error first, then every merge with its evidence, then its parts once evidence was cut. */
export function ClusterSections({ cluster, onCut, onLook }: ClusterSectionsProps) {
  const text = useText()
  const { heuristic, size, errorCard, merges, mergeCount, parts, partCount, members } = cluster
  return (
    <>
      <Section title={text('pursue.cluster.found', { count: size })} lead={text(`pursue.heuristicHint.${heuristic}`)}>
        <Notice title={text('pursue.cluster.errorTitle')}>
          {errorCard.precision === null
            ? text('pursue.cluster.noError')
            : text('pursue.cluster.error', {
                precision: percent(errorCard.precision),
                recall: percent(errorCard.recall),
                traps: errorCard.traps.join(', '),
              })}
        </Notice>
        {partCount > 1 && (
          <p className={styles.finding}>{text('pursue.cluster.split', { count: partCount, cut: size })}</p>
        )}
        {size > 1 && (
          <ol className={styles.cards}>
            {(partCount > 1 ? parts : [{ size, members: members.slice(0, 20) }]).map((part) => (
              <li key={part.members[0]} className={styles.card}>
                <h3>{text('pursue.cluster.part', { count: part.size })}</h3>
                <ul className={styles.members}>
                  {part.members.map((member) => (
                    <li key={member} className={styles.address}>
                      {member}
                    </li>
                  ))}
                </ul>
                {part.size > part.members.length && (
                  <p className={styles.soft}>{text('pursue.look.more', { count: part.size - part.members.length })}</p>
                )}
              </li>
            ))}
          </ol>
        )}
        {partCount > parts.length && (
          <p className={styles.soft}>{text('pursue.cluster.moreParts', { count: partCount - parts.length })}</p>
        )}
      </Section>
      {merges.length > 0 && (
        <Section title={text('pursue.cluster.merges', { count: mergeCount })} lead={text('pursue.cluster.mergesLead')}>
          <SimpleTable
            label={text('pursue.cluster.merges', { count: mergeCount })}
            head={[
              { id: 'pair', title: text('pursue.cluster.pair') },
              { id: 'confidence', title: text('pursue.cluster.confidence'), align: 'end' },
              { id: 'act', title: '' },
            ]}
          >
            {merges.map(({ a, b, tx }) => (
              <tr key={`${a} ${b} ${tx}`}>
                <td className={styles.wide}>
                  <span className={styles.address}>{a}</span>
                  <br />
                  <span className={styles.address}>{b}</span>
                </td>
                <td data-align="end" className={styles.number}>
                  {percent(errorCard.precision)}
                </td>
                <td>
                  <Button kind="quiet" onClick={() => onLook(tx)}>
                    {text('pursue.look.transaction')}
                  </Button>
                  <Button kind="quiet" onClick={() => onCut(tx)}>
                    {text('pursue.cluster.cut')}
                  </Button>
                </td>
              </tr>
            ))}
          </SimpleTable>
          {mergeCount > merges.length && (
            <p className={styles.soft}>{text('pursue.look.more', { count: mergeCount - merges.length })}</p>
          )}
        </Section>
      )}
    </>
  )
}
