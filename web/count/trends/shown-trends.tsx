import type { Trends } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Plot } from '../../ui/picture/plot.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../count.module.css'
import { showPeople } from '../show-people.ts'

type Ratio = Trends['steps'][number]['recorded'] | null
type Period = Trends['periods'][number]

const showRatio = (ratio: Ratio) =>
  ratio === null
    ? '–'
    : `${ratio.ratio === null ? '–' : ratio.ratio.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high === null ? '∞' : ratio.high.toFixed(2)})`

export function ShownTrends({ trends }: { trends: Trends }) {
  const text = useText()
  const { whole, periods, steps, panel } = trends
  return (
    <>
      {whole && (
        <Notice tone="accent" title={whole.sentence}>
          {text('trends.from', { earlier: whole.earlier, later: whole.later })}
        </Notice>
      )}
      <section className={styles.card} aria-label={text('trends.picture')}>
        <TrendPicture trends={trends} />
      </section>
      <Section
        title={text('trends.steps')}
        lead={text('trends.stepsLead', { n: panel.length, sources: panel.join(', ') || '–' })}
      >
        <SimpleTable
          label={text('trends.steps')}
          head={[
            { id: 'between', title: text('trends.column.between') },
            { id: 'recorded', title: text('trends.column.recorded'), align: 'end' },
            { id: 'panel', title: text('trends.column.panel'), align: 'end' },
            { id: 'effort', title: text('trends.column.effort'), align: 'end' },
            { id: 'population', title: text('trends.column.population'), align: 'end' },
            { id: 'words', title: text('trends.column.words') },
          ]}
        >
          {[...steps, ...(whole && steps.length > 1 ? [whole] : [])].map((step) => (
            <tr key={`${step.earlier} ${step.later}`}>
              <td>
                {step.earlier} → {step.later}
              </td>
              <td data-align="end">{showRatio(step.recorded)}</td>
              <td data-align="end">{showRatio(step.onPanel)}</td>
              <td data-align="end">{showRatio(step.perEffort)}</td>
              <td data-align="end">{showRatio(step.perPopulation)}</td>
              <td>{step.sentence}</td>
            </tr>
          ))}
        </SimpleTable>
        <p className={styles.soft}>{text('trends.intervals')}</p>
      </Section>
      <Section title={text('trends.change')} lead={text('trends.changeLead')}>
        <SimpleTable
          label={text('trends.change')}
          head={[
            { id: 'between', title: text('trends.column.between') },
            { id: 'sources', title: text('trends.fromSources'), align: 'end' },
            { id: 'effort', title: text('trends.fromEffort'), align: 'end' },
            { id: 'rest', title: text('trends.rest'), align: 'end' },
          ]}
        >
          {steps.map(({ earlier, later, change }) => (
            <tr key={`${earlier} ${later}`}>
              <td>
                {earlier} → {later}
              </td>
              {change === null ? (
                <td colSpan={3}>{text('trends.notSplit')}</td>
              ) : (
                [change.sources, change.effort, change.rest].map((part, at) => (
                  <td key={['sources', 'effort', 'rest'][at]} data-align="end">
                    ×{Math.exp(part).toFixed(2)}
                  </td>
                ))
              )}
            </tr>
          ))}
        </SimpleTable>
      </Section>
      <Section title={text('trends.who')}>
        <SimpleTable
          label={text('trends.who')}
          head={[
            { id: 'period', title: text('trends.column.period') },
            { id: 'cases', title: text('trends.column.cases'), align: 'end' },
            { id: 'sources', title: text('trends.column.sources') },
            { id: 'state', title: text('trends.column.state') },
          ]}
        >
          {periods.map(({ name, recorded, sources, incomplete, isBreak }) => (
            <tr key={name}>
              <td>{name}</td>
              <td data-align="end">{showPeople(recorded)}</td>
              <td>{text('trends.sources', { n: sources.length, names: sources.join(', ') })}</td>
              <td>
                {incomplete?.isHeldBack &&
                  text('trends.heldBack', {
                    share: Math.round(incomplete.share * 100),
                    low: showPeople(incomplete.low),
                    high: showPeople(incomplete.high),
                  })}
                {isBreak && text('trends.break')}
              </td>
            </tr>
          ))}
        </SimpleTable>
      </Section>
    </>
  )
}

function TrendPicture({ trends: { periods, whole } }: { trends: Trends }) {
  const text = useText()
  const complete = periods.filter(({ incomplete }) => !incomplete?.isHeldBack)
  const last = complete.at(-1)
  return (
    <Plot
      title={whole?.sentence ?? text('trends.single')}
      label={periods
        .map(({ name, recorded, onPanel }) => `${name}: ${recorded}, ${text('trends.onPanel')} ${onPanel}`)
        .join('; ')}
      caption={text('trends.pictureNote')}
      about={periods}
      draw={(plot, width) =>
        plot.plot({
          width,
          height: 300,
          marginRight: width < 560 ? 24 : 150,
          marginLeft: 52,
          x: { type: 'point', domain: periods.map(({ name }) => name), label: null },
          y: { zero: true, grid: true, label: null, tickFormat: (value: number) => showPeople(value) },
          marks: [
            plot.ruleX(
              periods.filter(({ isBreak }) => isBreak),
              { x: 'name', stroke: 'var(--against)', strokeDasharray: '4 4' },
            ),
            plot.ruleX(
              periods.filter(({ incomplete }) => incomplete?.isHeldBack),
              {
                x: 'name',
                y1: (each: Period) => each.incomplete?.low ?? 0,
                y2: (each: Period) => each.incomplete?.high ?? 0,
                stroke: 'var(--line-strong)',
                strokeWidth: 5,
                strokeOpacity: 0.5,
              },
            ),
            plot.line(complete, { x: 'name', y: 'recorded', stroke: 'var(--line-strong)', strokeWidth: 2 }),
            plot.line(complete, { x: 'name', y: 'onPanel', stroke: 'var(--for)', strokeWidth: 2.5 }),
            plot.dot(periods, { x: 'name', y: 'recorded', fill: 'var(--line-strong)', r: 4 }),
            plot.dot(complete, { x: 'name', y: 'onPanel', fill: 'var(--for)', r: 4 }),
            ...(last && width >= 560
              ? [
                  plot.text([last], {
                    x: 'name',
                    y: 'recorded',
                    dx: 10,
                    textAnchor: 'start',
                    text: () => text('trends.recorded'),
                    fill: 'var(--ink-soft)',
                  }),
                  plot.text([last], {
                    x: 'name',
                    y: 'onPanel',
                    dx: 10,
                    dy: last.recorded === last.onPanel ? 14 : 0,
                    textAnchor: 'start',
                    text: () => text('trends.onPanel'),
                    fill: 'var(--for)',
                  }),
                ]
              : []),
          ],
        })
      }
    />
  )
}
