import { showAmount } from '@homeward/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type FreezePack } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { showMoment } from '../amounts/show-moment.ts'
import styles from '../pursue.module.css'
import { PackCard } from './pack-card.tsx'

interface Deciding {
  readonly pack: FreezePack
  readonly outcome: 'release' | 'refuse'
}

/** Packs that wait for the reader's decision, and those decided, with everything that would go out. */
export function PacksToDecide() {
  const text = useText()
  const client = useQueryClient()
  const [deciding, setDeciding] = useState<Deciding>()
  const packs = useQuery({ queryKey: ['packs'], queryFn: api.packs })
  return (
    <Loaded query={packs}>
      {({ packs: all }) => {
        const others = all.filter((pack) => !pack.mine)
        return (
          <>
            {others.length === 0 && (
              <Empty title={text('pursue.decide.emptyTitle')}>{text('pursue.decide.empty')}</Empty>
            )}
            <div className={styles.cards}>
              {others.map((pack) => (
                <PackCard key={pack.id} pack={pack}>
                  <Holdings pack={pack} />
                  {pack.state === 'waiting' && (
                    <div className={styles.files}>
                      <Button kind="primary" onClick={() => setDeciding({ pack, outcome: 'release' })}>
                        {text('pursue.decide.release')}
                      </Button>
                      <Button onClick={() => setDeciding({ pack, outcome: 'refuse' })}>
                        {text('pursue.decide.refuse')}
                      </Button>
                    </div>
                  )}
                </PackCard>
              ))}
            </div>
            {deciding && (
              <ReasonDialog
                title={text(`pursue.decide.${deciding.outcome}`)}
                lead={text(`pursue.decide.${deciding.outcome}Lead`)}
                submit={text(`pursue.decide.${deciding.outcome}`)}
                kind={deciding.outcome === 'release' ? 'primary' : 'danger'}
                act={async (reason) => {
                  await api.settlePack(deciding.pack.id, deciding.outcome, { reason })
                  await client.invalidateQueries({ queryKey: ['packs'] })
                }}
                onClose={() => setDeciding(undefined)}
              />
            )}
          </>
        )
      }}
    </Loaded>
  )
}

function Holdings({ pack }: { pack: FreezePack }) {
  const text = useText()
  const holdings = useQuery({
    queryKey: ['pack-holdings', pack.id],
    queryFn: () => api.packHoldings(pack.id),
    staleTime: Infinity,
  })
  return (
    <details className={styles.more}>
      <summary>{text('pursue.decide.holdings', { count: pack.holdings })}</summary>
      <Loaded query={holdings}>
        {({ holdings: rows }) => (
          <SimpleTable
            label={text('pursue.decide.holdings', { count: pack.holdings })}
            head={[
              { id: 'address', title: text('pursue.decide.address') },
              { id: 'firm', title: text('pursue.decide.firm'), align: 'end' },
              { id: 'time', title: text('pursue.decide.time') },
            ]}
          >
            {rows.map(({ address, tx, output, firm, time }) => (
              <tr key={`${address} ${tx}:${output}`}>
                <td className={styles.wide}>
                  <span className={styles.address}>{address}</span>
                </td>
                <td data-align="end" className={styles.number}>
                  {showAmount(firm, pack.unit)}
                </td>
                <td className={styles.number}>{showMoment(Date.parse(time) / 1000)}</td>
              </tr>
            ))}
          </SimpleTable>
        )}
      </Loaded>
    </details>
  )
}
