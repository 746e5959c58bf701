import { readFile } from 'node:fs/promises'
import { describeTrends, type RateRatio, type Trends } from '@homeward/count/trends'
import { Problem } from '@homeward/domain'
import { readReporting } from '@homeward/formats/reporting'
import { defineCommand } from '../platform/command-line.ts'

export const command = defineCommand({
  summary: 'what may be said about recorded cases over time, and no more',
  usage: `Usage: homeward trends CASES.csv [--json]

CASES.csv has the columns period, source and cases (a line for each source and period; a source that did not report has
none), and where known delay (0, 1, 2 … periods later), effort (calls, interviews), population and definition.
Each period is compared with the one before and the last with the first: on the fixed panel of sources, per effort, with
exact intervals, and in fixed sentences only.`,
  options: {},
  run: async ({ words: [path, ...more], result }) => {
    if (path === undefined || more.length > 0) throw new Problem('usage-wrong', 'Name one CSV file of recorded cases.')
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch {
      throw new Problem('input-unreadable', 'The file cannot be read; check the path.')
    }
    const trends = describeTrends(await readReporting(text))
    result({ format: 'homeward.trends/1', ...trends }, linesOf(trends).join('\n'))
  },
})

const ratio = (name: string, found: RateRatio | null) =>
  found === null || found.ratio === null
    ? []
    : [`  ${name}: ${found.ratio.toFixed(2)} (${found.low.toFixed(2)} to ${found.high.toFixed(2)})`]

function linesOf({ periods, steps, whole, panel }: Trends): string[] {
  return [
    `Sources in every period: ${panel.join(', ') || 'none'}.`,
    ...periods.map(({ name, recorded, onPanel, sources, isBreak, incomplete }) => {
      const marks = [isBreak ? 'definition changed' : '', incomplete?.isHeldBack ? 'still being reported' : '']
      const told = marks.filter((mark) => mark !== '').join(', ')
      return `${name}: ${recorded} recorded by ${sources.length} sources, ${onPanel} on the panel${told === '' ? '' : ` (${told})`}`
    }),
    ...[...steps, ...(whole !== null && steps.length > 1 ? [whole] : [])].flatMap((step) => [
      `${step.earlier} to ${step.later}: ${step.sentence}`,
      ...ratio('recorded', step.recorded),
      ...ratio('fixed panel', step.onPanel),
      ...ratio('per effort', step.perEffort),
      ...ratio('per people', step.perPopulation),
    ]),
  ]
}
