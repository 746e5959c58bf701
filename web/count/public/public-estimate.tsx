import { PublicEstimate as Statement } from '@homeward/domain'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Plot } from '../../ui/picture/plot.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import styles from './public-frame.module.css'

const show = (value: number) => value.toLocaleString('en')

/** A public estimate with everything that must stand beside it. */
export function PublicEstimate({ statement }: { statement: unknown }) {
  const text = useText()
  const read = Statement.safeParse(statement).data
  if (read === undefined) return null
  const {
    counted,
    place,
    from,
    to,
    observed,
    estimate,
    interval,
    corrected,
    linking,
    alternatives,
    lists,
    refusal,
    criticisms,
  } = read
  const lines = [
    ...(interval ? [{ name: text('estimates.thisEstimate'), ...interval }] : []),
    ...(corrected ? [{ name: text('estimates.corrected'), ...corrected }] : []),
    ...(linking ? [{ name: text('estimates.linksAgain'), ...linking }] : []),
    ...alternatives.map((other, at) => ({ name: text('estimates.runnerUp', { n: at + 1 }), low: other, high: other })),
  ]
  return (
    <>
      <div className={styles.card}>
        {estimate === null ? (
          <Notice tone="amber" title={text('estimates.refused')}>
            {refusal?.reason}
          </Notice>
        ) : (
          <>
            <p className={styles.finding}>
              <strong>{text('estimates.about', { n: show(estimate) })}</strong>
              <br />
              {interval
                ? text('estimates.between', { low: show(interval.low), high: show(interval.high) })
                : text('estimates.noInterval')}{' '}
              {text('estimates.observed', { n: show(observed) })}
            </p>
            {interval && <p className={styles.soft}>{interval.honesty}</p>}
            <Plot
              title={text('estimates.pictureTitle')}
              label={lines.map(({ name, low, high }) => `${name}: ${show(low)}–${show(high)}`).join('; ')}
              about={statement}
              draw={(plot, width) =>
                plot.plot({
                  width,
                  height: 56 + lines.length * 34,
                  marginLeft: 8,
                  x: {
                    label: null,
                    grid: true,
                    tickFormat: (value: number) => show(value),
                    ticks: Math.max(3, Math.floor(width / 140)),
                  },
                  y: { domain: lines.map(({ name }) => name), axis: null },
                  marks: [
                    plot.ruleX([observed], { stroke: 'var(--ink-soft)', strokeDasharray: '3 3' }),
                    plot.ruleY(lines, {
                      y: 'name',
                      x1: 'low',
                      x2: 'high',
                      stroke: 'var(--for)',
                      strokeWidth: 5,
                      strokeOpacity: 0.55,
                      strokeLinecap: 'round',
                    }),
                    plot.dot([{ name: text('estimates.thisEstimate'), estimate }], {
                      y: 'name',
                      x: 'estimate',
                      r: 6,
                      fill: 'var(--for)',
                    }),
                    plot.text(lines, {
                      y: 'name',
                      frameAnchor: 'left',
                      dx: 6,
                      dy: -12,
                      textAnchor: 'start',
                      text: 'name',
                      fill: 'var(--ink-soft)',
                    }),
                  ],
                })
              }
            />
          </>
        )}
      </div>
      <Section title={text('estimates.definitions')}>
        <p>
          {counted}, {place}, {showDay(from)} – {showDay(to)}
        </p>
        <ul className={styles.points}>
          {lists.map(({ list, sees }) => (
            <li key={list}>
              {list}: {sees}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text('estimates.criticisms')} lead={text('estimates.criticismsLead')}>
        <ul className={styles.points}>
          {criticisms.map(({ text: said, source }) => (
            <li key={said}>
              {said} <span className={styles.soft}>{source}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
