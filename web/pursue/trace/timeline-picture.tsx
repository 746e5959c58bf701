import { showAmount } from '@homeward/domain'
import type { Trace, TraceGraph } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Plot } from '../../ui/picture/plot.tsx'
import { showMoment } from '../amounts/show-moment.ts'

interface Dot {
  readonly when: Date
  readonly size: number
  readonly isExit: boolean
}

/** When the money moved and when it reached an exit: how much time is left is what an investigator asks first. */
export function TimelinePicture({ graph, trace }: { graph: TraceGraph; trace: Trace }) {
  const text = useText()
  const { unit } = trace
  const scale = 10 ** (unit.decimals ?? 0)
  const dots: Dot[] = graph.transfers
    .filter(({ high }) => high !== '0')
    .map(({ time, high, end }) => ({
      when: new Date(time * 1000),
      size: Number(high) / scale,
      isExit: end === 'exit',
    }))
  const times = graph.transfers.map(({ time }) => time)
  const [first, last] = times.reduce(
    ([least, most], time) => [Math.min(least, time), Math.max(most, time)],
    [Number.POSITIVE_INFINITY, 0],
  )
  const days = Math.max(0, Math.round((last - first) / 86_400))
  return (
    <Plot
      title={text('pursue.time.title', { days, first: showMoment(first), last: showMoment(last) })}
      label={text('pursue.time.label', {
        count: dots.length,
        exits: dots.filter(({ isExit }) => isExit).length,
        most: showAmount(mostOf(graph), unit),
      })}
      caption={text('pursue.time.caption')}
      about={graph}
      draw={(plot, width) =>
        plot.plot({
          width,
          height: 220,
          marginLeft: 64,
          x: { type: 'utc', label: null, ticks: Math.max(3, Math.floor(width / 140)) },
          y: {
            type: 'log',
            label: text('pursue.time.axis', { unit: unit.name }),
            grid: true,
            ticks: 4,
            tickFormat: showTick,
          },
          marks: [
            plot.dot(dots, {
              x: 'when',
              y: 'size',
              r: 4,
              symbol: (each: Dot) => (each.isExit ? 'square' : 'circle'),
              fill: (each: Dot) => (each.isExit ? 'var(--against)' : 'var(--for)'),
              fillOpacity: 0.75,
              stroke: 'var(--sheet)',
            }),
          ],
        })
      }
    />
  )
}

/** 0.001, 1, 10k. */
const showTick = (value: number) => (value >= 1000 ? `${value / 1000}k` : String(value))

function mostOf({ transfers }: TraceGraph): string {
  return String(transfers.reduce((most, { high }) => (BigInt(high) > most ? BigInt(high) : most), 0n))
}
