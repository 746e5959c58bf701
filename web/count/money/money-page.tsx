import {
  compareRanges,
  type MoneySource,
  type ProceedsRange,
  proceedsRange,
  publishedFigures,
} from '@homeward/count/money'
import { useState } from 'react'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../count.module.css'
import { MoneyPicture } from './money-picture.tsx'
import { readSource } from './read-source.ts'
import { showMoney } from './show-money.ts'
import { SourceForm, type WrittenSource } from './source-form.tsx'

const empty = (number: number): WrittenSource => ({
  id: String(number),
  name: '',
  kind: 'traced-payments',
  low: '',
  high: '',
  assumptions: [],
})

/** Proceeds as ranges, with every step from what was seen and who said it; never one number, never a sum. */
export function MoneyPage() {
  const text = useText()
  const [written, setWritten] = useState<readonly WrittenSource[]>([])
  const [made, setMade] = useState(0)
  const sources = written.map(readSource)
  const ranges = sources.flatMap((source) => (source === null ? [] : [proceedsRange(source)]))
  const add = () => {
    setWritten([...written, empty(made)])
    setMade(made + 1)
  }
  return (
    <Page
      title={text('pages.money')}
      lead={text('money.lead')}
      actions={<Button onClick={add}>{text('money.add')}</Button>}
    >
      {written.map((source, at) => (
        <SourceForm
          key={source.id}
          source={source}
          isSound={sources[at] !== null}
          onChange={(changed) => setWritten(written.with(at, changed))}
          onRemove={() => setWritten(written.filter((_, other) => other !== at))}
        />
      ))}
      {ranges.length > 0 && <Ranges ranges={ranges} sources={sources.filter((source) => source !== null)} />}
      <Section title={text('money.published')} lead={text('money.publishedLead')}>
        <SimpleTable
          label={text('money.published')}
          head={[
            { id: 'figure', title: text('money.figure') },
            { id: 'what', title: text('money.what') },
            { id: 'speaker', title: text('money.speaker') },
            { id: 'caution', title: text('money.caution') },
          ]}
        >
          {publishedFigures.map(({ figure, what, region, speaker, said, address, caution }) => (
            <tr key={address}>
              <td>{figure}</td>
              <td>
                {what}, {region}
              </td>
              <td>
                <a href={address} rel="noreferrer">
                  {speaker}
                </a>
                , {showDay(said)}
              </td>
              <td>{caution}</td>
            </tr>
          ))}
        </SimpleTable>
      </Section>
    </Page>
  )
}

function Ranges({ ranges, sources }: { ranges: readonly ProceedsRange[]; sources: readonly MoneySource[] }) {
  const text = useText()
  const { hull, agree } = compareRanges(ranges)
  return (
    <Section title={text('money.result')} lead={text('money.resultLead')}>
      <div className={styles.card}>
        <p className={styles.finding}>
          <strong>
            {showMoney(hull.low)} – {showMoney(hull.high)}
          </strong>
        </p>
        {ranges.length > 1 &&
          (agree === null ? (
            <Notice tone="amber" title={text('money.contradict')} />
          ) : (
            <p>{text('money.agree', { low: showMoney(agree.low), high: showMoney(agree.high) })}</p>
          ))}
        <MoneyPicture ranges={ranges} />
      </div>
      {ranges.map((range, at) => (
        <div key={range.name}>
          <h3>{range.name}</h3>
          <ol className={styles.steps}>
            <li>
              {text('money.seen', {
                low: showMoney(`${sources[at]?.low ?? 0n}`),
                high: showMoney(`${sources[at]?.high ?? 0n}`),
                kind: text(`moneyKind.${range.kind}`),
              })}
            </li>
            {range.steps.map(({ assumption, source, low, high }, step) => (
              <li key={assumption}>
                {text('money.step', {
                  assumption,
                  from: String(sources[at]?.assumptions[step]?.low ?? ''),
                  to: String(sources[at]?.assumptions[step]?.high ?? ''),
                  low: showMoney(low),
                  high: showMoney(high),
                })}{' '}
                <span className={styles.soft}>{source}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  )
}
