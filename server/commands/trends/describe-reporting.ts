import { readFile } from 'node:fs/promises'
import { describeTrends, type RateRatio, type Trends } from '@homeward/count/trends'
import { Problem } from '@homeward/domain'
import { readReporting } from '@homeward/formats/reporting'

/** Reads recorded cases and tells what may be said of them. */
export async function describeReporting(path: string) {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new Problem('input-unreadable', 'The file cannot be read; check the path.')
  }
  const trends = describeTrends(await readReporting(text))
  return { json: { format: 'homeward.trends/1', ...trends }, lines: linesOf(trends).join('\n') }
}

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
