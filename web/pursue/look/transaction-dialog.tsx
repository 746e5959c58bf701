import { showAmount } from '@homeward/domain'
import { useQuery } from '@tanstack/react-query'
import { api, type RawTransaction } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { CopyLine } from '../../ui/form/copy-line.tsx'
import { showMoment } from '../amounts/show-moment.ts'
import styles from '../pursue.module.css'

interface TransactionDialogProps {
  readonly source: string
  readonly tx: string
  readonly onClose: () => void
}

/** A transaction as the chain holds it, with the place of its bytes, so that anyone can look at the same. */
export function TransactionDialog({ source, tx, onClose }: TransactionDialogProps) {
  const text = useText()
  const transaction = useQuery({
    queryKey: ['transaction', source, tx],
    queryFn: () => api.transaction({ source, tx }),
    staleTime: Infinity,
  })
  return (
    <Dialog title={text('pursue.look.title')} closeLabel={text('common.close')} onClose={onClose}>
      <Loaded query={transaction}>{(found) => <Found found={found} />}</Loaded>
    </Dialog>
  )
}

function Found({ found }: { found: RawTransaction }) {
  const text = useText()
  const { block, inputs, outputs, transfers, counts, unit } = found
  return (
    <div className={styles.stack}>
      <CopyLine
        label={text('pursue.look.id')}
        hint={text('pursue.look.when', {
          when: showMoment(block.time),
          height: block.height,
          position: block.position,
        })}
        value={found.tx}
        copy={text('pursue.copy')}
        copied={text('pursue.copied')}
      />
      {transfers.map(({ log, from, to, value, unit: own }) => (
        <dl key={log} className={styles.parts}>
          <dt>{text('pursue.look.transfer', { log })}</dt>
          <dd>{showAmount(value, own)}</dd>
          <dt>{text('pursue.look.from')}</dt>
          <dd className={styles.address}>{from}</dd>
          <dt>{text('pursue.look.to')}</dt>
          <dd className={styles.address}>{to}</dd>
        </dl>
      ))}
      {counts.inputs > 0 && (
        <Parts
          title={text('pursue.look.inputs', { count: counts.inputs })}
          parts={inputs}
          count={counts.inputs}
          unit={unit}
        />
      )}
      {counts.outputs > 0 && (
        <Parts
          title={text('pursue.look.outputs', { count: counts.outputs })}
          parts={outputs}
          count={counts.outputs}
          unit={unit}
        />
      )}
      <p className={styles.soft}>
        {text('pursue.look.place', { segment: found.segment, offset: found.offset })}
        {block.hash !== null && (
          <>
            {' '}
            {text('pursue.look.block')} <span className={styles.address}>{block.hash}</span>
          </>
        )}
      </p>
      <ul className={styles.points}>
        {found.sources.map(({ file, sha256 }) => (
          <li key={`${file} ${sha256}`}>
            <bdi>{file}</bdi> <span className={styles.address}>{sha256}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface PartsProps {
  readonly title: string
  readonly parts: RawTransaction['inputs']
  readonly count: number
  readonly unit: RawTransaction['unit']
}

function Parts({ title, parts, count, unit }: PartsProps) {
  const text = useText()
  return (
    <section className={styles.stack}>
      <h3>{title}</h3>
      <ol className={styles.partList}>
        {parts.map(({ number, address, value }) => (
          <li key={number}>
            <span className={styles.number}>{number}</span>
            <span className={styles.address}>{address ?? text('pursue.look.noAddress')}</span>
            <span className={styles.number}>
              {value === null ? text('pursue.look.noValue') : showAmount(value, unit)}
            </span>
          </li>
        ))}
      </ol>
      {count > parts.length && (
        <p className={styles.soft}>{text('pursue.look.more', { count: count - parts.length })}</p>
      )}
    </section>
  )
}
