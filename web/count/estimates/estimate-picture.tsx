import type { KeptEstimate } from '../../data/api.ts'
import { type Text, useText } from '../../i18n/use-text.ts'
import { Plot } from '../../ui/picture/plot.tsx'
import { showPeople } from '../show-people.ts'

interface Line {
  readonly name: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly isOwn: boolean
}

/** The number between those who were seen and everything that disagrees with it. */
export function EstimatePicture({ kept }: { kept: KeptEstimate }) {
  const text = useText()
  const { answer } = kept
  const lines = linesOf(answer, text)
  const label = lines
    .map(({ name, value, low, high }) =>
      low === null || high === null
        ? `${name}: ${showPeople(value)}`
        : `${name}: ${value === null ? '' : showPeople(value)} (${showPeople(low)}–${showPeople(high)})`,
    )
    .join('; ')
  return (
    <Plot
      title={text('estimates.pictureTitle')}
      label={`${text('estimates.observed', { n: showPeople(answer.observed) })} ${label}`}
      about={kept}
      draw={(plot, width) =>
        plot.plot({
          width,
          height: 56 + lines.length * 30,
          marginLeft: width < 560 ? 8 : 230,
          marginRight: 16,
          marginTop: 24,
          x: {
            label: null,
            ticks: Math.max(3, Math.floor(width / 130)),
            tickFormat: (value: number) => showPeople(value),
            grid: true,
            zero: false,
          },
          y: { domain: lines.map(({ name }) => name), label: null, axis: width < 560 ? null : 'left', tickSize: 0 },
          marks: [
            plot.ruleX([answer.observed], { stroke: 'var(--ink-soft)', strokeDasharray: '3 3' }),
            plot.text([answer.observed], {
              x: (each: number) => each,
              frameAnchor: 'top',
              dy: -14,
              dx: 4,
              textAnchor: 'start',
              fill: 'var(--ink-soft)',
              text: () => text('estimates.onLists'),
            }),
            plot.ruleY(
              lines.filter(({ low, high }) => low !== null && high !== null),
              {
                y: 'name',
                x1: 'low',
                x2: 'high',
                strokeWidth: 5,
                strokeLinecap: 'round',
                stroke: (each: Line) => (each.isOwn ? 'var(--for)' : 'var(--line-strong)'),
                strokeOpacity: 0.55,
              },
            ),
            plot.dot(
              lines.filter(({ value }) => value !== null),
              {
                y: 'name',
                x: 'value',
                r: (each: Line) => (each.isOwn ? 6 : 4),
                fill: (each: Line) => (each.isOwn ? 'var(--for)' : 'var(--line-strong)'),
                stroke: 'var(--sheet)',
              },
            ),
            ...(width < 560
              ? [
                  plot.text(lines, {
                    y: 'name',
                    frameAnchor: 'left',
                    dy: -11,
                    textAnchor: 'start',
                    text: 'name',
                    fill: 'var(--ink-soft)',
                  }),
                ]
              : []),
          ],
        })
      }
    />
  )
}

function linesOf(
  { estimate, interval, linking, alternatives, anchors, sensitivity }: KeptEstimate['answer'],
  text: Text,
): Line[] {
  const line = (
    name: string,
    value: number | null,
    range: { low: number | null; high: number | null } | null = null,
  ): Line => ({
    name,
    value,
    low: range?.low ?? null,
    high: range?.high ?? null,
    isOwn: false,
  })
  const lines: Line[] = [{ ...line(text('estimates.thisEstimate'), estimate, interval), isOwn: true }]
  if (interval?.corrected) lines.push(line(text('estimates.corrected'), null, interval.corrected))
  if (linking)
    lines.push(
      line(text('estimates.linksAgain'), linking.median, linking),
      line(text('estimates.linksAndPeople'), null, linking.withSampling),
    )
  for (const [at, { estimate: other }] of alternatives.slice(0, 3).entries())
    lines.push(line(text('estimates.runnerUp', { n: at + 1 }), other))
  for (const { list, estimate: without } of sensitivity?.withoutList ?? [])
    lines.push(line(text('estimates.without', { list: shortened(list) }), without))
  if (anchors.chao !== null) lines.push(line(text('estimates.chao'), anchors.chao))
  return lines
}

const shortened = (name: string) => (name.length > 24 ? `${name.slice(0, 23)}…` : name)
