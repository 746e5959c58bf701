import type { ComparedTotals } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Plot } from '../../ui/picture/plot.tsx'

type Ratio = NonNullable<ComparedTotals['ratio']>

/** A ratio with its interval beside 1, where nothing has changed, on a scale where twice and half are equally far. */
export function RatioPicture({ ratio: { ratio, low, high } }: { ratio: Ratio }) {
  const text = useText()
  const least = Math.min(0.5, Math.max(low, 0.01))
  const most = Math.max(2, high ?? Math.max(4, (ratio ?? 1) * 4))
  const label = text('trends.ratioFinding', {
    ratio: ratio === null ? '–' : ratio.toFixed(2),
    low: low.toFixed(2),
    high: high === null ? '∞' : high.toFixed(2),
  })
  return (
    <Plot
      title={label}
      label={label}
      about={label}
      draw={(plot, width) =>
        plot.plot({
          width,
          height: 84,
          marginLeft: 12,
          marginRight: 20,
          marginTop: 22,
          x: {
            type: 'log',
            domain: [least * 0.9, most * 1.1],
            label: null,
            grid: true,
            ticks: [0.1, 0.25, 0.5, 1, 2, 4, 10, 100].filter((tick) => tick >= least * 0.9 && tick <= most * 1.1),
            tickFormat: (value: number) => `×${value}`,
          },
          y: { axis: null },
          marks: [
            plot.ruleX([1], { stroke: 'var(--ink-soft)', strokeDasharray: '3 3' }),
            plot.text([1], {
              x: (each: number) => each,
              frameAnchor: 'top',
              dy: -12,
              text: () => text('trends.noChange'),
              fill: 'var(--ink-soft)',
            }),
            plot.ruleY([0], {
              x1: () => Math.max(low, least * 0.9),
              x2: () => high ?? most * 1.1,
              y: (each: number) => each,
              stroke: 'var(--for)',
              strokeWidth: 6,
              strokeOpacity: 0.55,
              strokeLinecap: 'round',
            }),
            plot.dot(ratio === null ? [] : [ratio], { x: (each: number) => each, y: 0, r: 6, fill: 'var(--for)' }),
          ],
        })
      }
    />
  )
}
