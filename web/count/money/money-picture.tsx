import type { ProceedsRange } from '@homeward/count/money'
import { useText } from '../../i18n/use-text.ts'
import { Plot } from '../../ui/picture/plot.tsx'
import { showMoney } from './show-money.ts'

/** The ranges side by side on one line of money. */
export function MoneyPicture({ ranges }: { ranges: readonly ProceedsRange[] }) {
  const text = useText()
  const lines = ranges.map(({ name, low, high }) => ({ name, low: Number(low), high: Number(high) }))
  return (
    <Plot
      title={text('money.pictureTitle')}
      label={ranges.map(({ name, low, high }) => `${name}: ${showMoney(low)} – ${showMoney(high)}`).join('; ')}
      about={ranges.map(({ low, high }) => `${low} ${high}`).join(' ')}
      draw={(plot, width) =>
        plot.plot({
          width,
          height: 50 + lines.length * 44,
          marginLeft: 8,
          marginRight: 16,
          x: {
            label: null,
            grid: true,
            zero: true,
            ticks: Math.max(2, Math.floor(width / 160)),
            tickFormat: (value: number) => showMoney(String(Math.round(value))),
          },
          y: { domain: lines.map(({ name }) => name), axis: null },
          marks: [
            plot.ruleY(lines, {
              y: 'name',
              x1: 'low',
              x2: 'high',
              stroke: 'var(--for)',
              strokeWidth: 8,
              strokeOpacity: 0.55,
              strokeLinecap: 'round',
            }),
            plot.text(lines, {
              y: 'name',
              frameAnchor: 'left',
              dy: -14,
              textAnchor: 'start',
              text: 'name',
              fill: 'var(--ink)',
            }),
          ],
        })
      }
    />
  )
}
