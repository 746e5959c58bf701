import type { ReleaseStatement } from '@homeward/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { publicApi } from '../../data/public-api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { type Flow, FlowMap } from '../../ui/map/flow-map.tsx'
import { Plot } from '../../ui/picture/plot.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { nameCountry } from './name-country.ts'
import styles from './public-frame.module.css'
import { type ReleasedCount, readAggregates } from './read-aggregates.ts'
import { limitsOf } from './read-statement.ts'

const countryColumns = ['citizenship', 'CountryOfExploitation'] as const
const mostBars = 24
const mostFlows = 30
/** A name cut to what fits beside the bars. */
const shortened = (name: string, width: number) => {
  const most = Math.max(8, Math.floor((width * 0.45 - 24) / 6.4))
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}
const show = (value: number) => value.toLocaleString('en')

/** Released counts as bars with their intervals, and where people went from and to on a map. */
export function PublicCounts({ id, statement }: { id: string; statement: ReleaseStatement }) {
  const counts = useQuery({
    queryKey: ['public', id, 'aggregates'],
    queryFn: async () => readAggregates(await publicApi.file(id, 'aggregates.csv')),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Loaded query={counts}>
      {(released) => (
        <>
          <Bars released={released} statement={statement} />
          <Corridors released={released} statement={statement} />
        </>
      )}
    </Loaded>
  )
}

interface CountsProps {
  readonly released: readonly ReleasedCount[]
  readonly statement: ReleaseStatement
}

function Bars({ released, statement }: CountsProps) {
  const text = useText()
  const singles = released.filter(({ values }) => values.length === 1)
  const columns = [...new Set(singles.map(({ values }) => values[0]!.column))]
  const marks = columns.filter((column) =>
    singles.filter(({ values }) => values[0]!.column === column).every(({ values }) => values[0]!.value === '1'),
  )
  const several = columns.filter((column) => !marks.includes(column))
  const choices = [
    ...(marks.length > 1 ? [{ value: '', label: text('publicPage.marks') }] : []),
    ...several.map((column) => ({ value: column, label: column })),
  ]
  const [chosen, setChosen] = useState(several[1] ?? choices[0]?.value ?? '')
  const bars = singles
    .filter(({ values }) => (chosen === '' ? marks.includes(values[0]!.column) : values[0]!.column === chosen))
    .map(({ values, count }) => ({
      name: chosen === '' ? values[0]!.column : values[0]!.value,
      count,
      ...limitsOf(statement, count, 1),
    }))
    .sort((one, other) =>
      /^\d/.test(one.name) ? one.name.localeCompare(other.name, 'en', { numeric: true }) : other.count - one.count,
    )
    .slice(0, mostBars)
  const largest = [...bars].sort((one, other) => other.count - one.count)[0]
  if (largest === undefined) return null
  return (
    <Section title={text('publicPage.counts')} lead={text('publicPage.countsLead', { n: show(statement.rows) })}>
      <SelectField label={text('publicPage.by')} value={chosen} choices={choices} onChange={setChosen} />
      <div className={styles.card}>
        <Plot
          title={text('publicPage.largest', { name: largest.name, low: show(largest.low), high: show(largest.high) })}
          label={bars.map(({ name, low, high }) => `${name}: ${show(low)}–${show(high)}`).join('; ')}
          caption={text(statement.mode === 'dp' ? 'publicPage.noiseCaption' : 'publicPage.roundingCaption', {
            k: statement.k,
          })}
          about={bars.map(({ name, count }) => `${name} ${count}`).join()}
          draw={(plot, width) =>
            plot.plot({
              width,
              height: 44 + bars.length * 26,
              marginLeft: Math.min(width * 0.45, 24 + 6.4 * Math.max(...bars.map(({ name }) => name.length))),
              marginRight: 60,
              x: {
                label: null,
                grid: true,
                tickFormat: (value: number) => show(value),
                ticks: Math.max(2, Math.floor(width / 150)),
              },
              y: {
                domain: bars.map(({ name }) => name),
                label: null,
                tickSize: 0,
                tickFormat: (name: string) => shortened(name, width),
              },
              marks: [
                plot.barX(bars, {
                  y: 'name',
                  x: 'count',
                  fill: 'var(--for)',
                  fillOpacity: 0.45,
                  insetTop: 3,
                  insetBottom: 3,
                }),
                plot.ruleY(bars, { y: 'name', x1: 'low', x2: 'high', stroke: 'var(--ink)', strokeWidth: 2 }),
                plot.text(bars, {
                  y: 'name',
                  x: 'high',
                  text: ({ count }: { count: number }) => show(count),
                  dx: 6,
                  textAnchor: 'start',
                  fill: 'var(--ink-soft)',
                }),
                plot.ruleX([0], { stroke: 'var(--line-strong)' }),
              ],
            })
          }
        />
      </div>
    </Section>
  )
}

function Corridors({ released, statement }: CountsProps) {
  const text = useText()
  const [from, to] = countryColumns
  const flows: Flow[] = released
    .filter(({ values }) => values.length === 2 && values.every(({ column }) => column === from || column === to))
    .map(({ values, count }) => ({
      from: values.find(({ column }) => column === from)?.value ?? '',
      to: values.find(({ column }) => column === to)?.value ?? '',
      value: count,
    }))
    .filter((flow) => flow.from !== flow.to && flow.from !== '' && flow.to !== '')
    .sort((one, other) => other.value - one.value)
    .slice(0, mostFlows)
  const [first] = flows
  if (first === undefined) return null
  const { low, high } = limitsOf(statement, first.value, 2)
  return (
    <Section title={text('publicPage.corridors')} lead={text('publicPage.corridorsLead', { n: flows.length })}>
      <div className={styles.card}>
        <FlowMap
          title={text('publicPage.largestCorridor', {
            from: nameCountry(first.from),
            to: nameCountry(first.to),
            low: show(low),
            high: show(high),
          })}
          label={flows
            .map((flow) => `${nameCountry(flow.from)} → ${nameCountry(flow.to)}: ${show(flow.value)}`)
            .join('; ')}
          caption={text('publicPage.mapCaption')}
          flows={flows}
          nameOf={(code) => code}
        />
      </div>
    </Section>
  )
}
