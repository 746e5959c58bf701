import type { ReactNode } from 'react'
import type { ReleasePreview } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Notice } from '../../ui/status/notice.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../count.module.css'
import { showPeople } from '../show-people.ts'

/** What it would cost and how far off its counts would be; or why the ledger would refuse it. */
export function ShownPreview({ preview, children }: { preview: ReleasePreview; children: ReactNode }) {
  const text = useText()
  const { mode, k, rho, rowsWithin95, noise, refusal } = preview
  return (
    <section className={styles.card} aria-label={text('releases.previewTitle')}>
      <h3>{text('releases.previewTitle')}</h3>
      {refusal !== null && (
        <Notice tone="red" title={text('releases.refused')}>
          {refusal}
        </Notice>
      )}
      {mode === 'dp' && rho !== null && rowsWithin95 !== null ? (
        <>
          <p>{text('releases.noiseCost', { rho: rho.toPrecision(4), rows: showPeople(rowsWithin95) })}</p>
          <SimpleTable
            label={text('releases.previewTitle')}
            head={[
              { id: 'known', title: text('releases.known') },
              ...(noise[0]?.byLength ?? []).map(({ length }) => ({
                id: String(length),
                title: text('releases.together', { n: length }),
                align: 'end' as const,
              })),
            ]}
          >
            {noise.map(({ knownValuesPerRecord, byLength }) => (
              <tr key={knownValuesPerRecord}>
                <td>{text('releases.knownUpTo', { n: knownValuesPerRecord })}</td>
                {byLength.map(({ length, within95 }) => (
                  <td key={length} data-align="end">
                    ±{showPeople(within95)}
                  </td>
                ))}
              </tr>
            ))}
          </SimpleTable>
          <p className={styles.soft}>{text('releases.noiseMeaning')}</p>
        </>
      ) : (
        <p>{text(mode === 'tables' ? 'releases.tablesError' : 'releases.roundingError', { k, mean: (k - 1) / 2 })}</p>
      )}
      <div>{children}</div>
    </section>
  )
}
