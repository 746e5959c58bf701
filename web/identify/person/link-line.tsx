import type { ReactNode } from 'react'
import type { Pair } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { pairNames } from '../review/pair-names.ts'
import { PairView } from '../review/pair-view.tsx'
import { showWeight, strengthWords } from '../review/reason-words.ts'
import { Written } from '../row/written.tsx'
import styles from './link-line.module.css'

/** One link of a person: the two names and lists, the weight in words, and on demand every reason. */
export function LinkLine({ pair, children }: { pair: Pair; children: ReactNode }) {
  const text = useText()
  const [left, right] = pairNames(pair)
  return (
    <li className={styles.link}>
      <div className={styles.line}>
        <span>
          <strong>
            <Written>{left}</Written>
          </strong>{' '}
          <span className={styles.list}>{pair.rows[0].list.name}</span>
          <br />
          <strong>
            <Written>{right}</Written>
          </strong>{' '}
          <span className={styles.list}>{pair.rows[1].list.name}</span>
        </span>
        <span className={styles.actions}>{children}</span>
      </div>
      <details>
        <summary>
          {text('person.why')}: {showWeight(pair.weight)}, {strengthWords(text, pair.weight)}
        </summary>
        <PairView pair={pair} />
      </details>
    </li>
  )
}
