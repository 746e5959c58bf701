import { showAmount, type TokenUnit } from '@homeward/domain'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Button } from '../../ui/form/button.tsx'
import { showMoment } from '../amounts/show-moment.ts'
import styles from '../pursue.module.css'

interface SweepsDialogProps {
  readonly id: string
  readonly address: string
  readonly unit: TokenUnit
  readonly onLook: ((tx: string) => void) | undefined
  readonly onClose: () => void
}

/** Why an address is taken for a customer's deposit address: everything it passed on to the exchange's wallet. */
export function SweepsDialog({ id, address, unit, onLook, onClose }: SweepsDialogProps) {
  const text = useText()
  const sweeps = useQuery({
    queryKey: ['sweeps', id, address],
    queryFn: () => api.sweeps(id, address),
    staleTime: Infinity,
  })
  return (
    <Dialog title={text('pursue.sweeps.title')} closeLabel={text('common.close')} onClose={onClose}>
      <Loaded query={sweeps}>
        {({ wallet, count, value, transfers }) => (
          <div className={styles.stack}>
            <p>{text('pursue.sweeps.lead', { count, value: showAmount(value, unit) })}</p>
            <dl className={styles.parts}>
              <dt>{text('pursue.look.from')}</dt>
              <dd className={styles.address}>{address}</dd>
              <dt>{text('pursue.look.to')}</dt>
              <dd className={styles.address}>{wallet}</dd>
            </dl>
            <ol className={styles.partList}>
              {transfers.map(({ tx, log, value: amount, time }) => (
                <li key={`${tx}:${log}`}>
                  <span>{showMoment(time)}</span>
                  <span className={styles.number}>{showAmount(amount, unit)}</span>
                  {onLook && (
                    <Button
                      kind="quiet"
                      onClick={() => {
                        onClose()
                        onLook(tx)
                      }}
                    >
                      {text('pursue.look.transaction')}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
            {count > transfers.length && (
              <p className={styles.soft}>{text('pursue.look.more', { count: count - transfers.length })}</p>
            )}
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}
