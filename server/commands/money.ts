import { readFile } from 'node:fs/promises'
import { compareRanges, proceedsRange, publishedFigures } from '@homeward/count/money'
import { MoneyQuestion, Problem } from '@homeward/domain'
import { defineCommand } from '../platform/command-line.ts'

export const command = defineCommand({
  summary: 'proceeds as ranges with every assumption, beside what others have said',
  usage: `Usage: homeward money [QUESTION.json] [--json]

QUESTION.json (homeward.money/1) has ways to the same money: what was seen, in base units, and each assumption with both
ends and who said so. Ways are compared, never added. Without it, only the published figures are shown, which conflict.`,
  options: {},
  run: async ({ words: [path, ...more], result }) => {
    if (more.length > 0) throw new Problem('usage-wrong', 'Name one file.')
    const ranges = path === undefined ? [] : (await readQuestion(path)).map(proceedsRange)
    const together = ranges.length === 0 ? null : compareRanges(ranges)
    const lines = [
      ...ranges.flatMap(({ name, currency, low, high, steps }) => [
        `${name}: ${low} to ${high} ${currency}`,
        ...steps.map((step) => `  ${step.assumption}: ${step.low} to ${step.high} (${step.source})`),
      ]),
      ...(together === null ? [] : [`All ways span ${together.hull.low} to ${together.hull.high}.`]),
      ...(together === null || ranges.length < 2
        ? []
        : [
            together.agree === null
              ? 'They contradict each other: no amount fits all of them.'
              : `All of them fit ${together.agree.low} to ${together.agree.high}.`,
          ]),
      'Published, and in conflict with each other:',
      ...publishedFigures.map(
        ({ figure, what, speaker, said, caution }) => `  ${figure} (${what}), ${speaker}, ${said}. ${caution}`,
      ),
    ]
    result({ format: 'homeward.proceeds/1', ranges, together, published: publishedFigures }, lines.join('\n'))
  },
})

async function readQuestion(path: string) {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new Problem('input-unreadable', 'The question cannot be read as JSON; check the path and the file.')
  }
  const parsed = MoneyQuestion.safeParse(value)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new Problem('input-invalid', `The question does not have the shape of homeward.money/1 at "${where}".`)
  }
  const { sources } = parsed.data
  const swapped = sources.findIndex(
    ({ low, high, assumptions }) => BigInt(low) > BigInt(high) || assumptions.some((each) => each.low > each.high),
  )
  if (swapped >= 0) throw new Problem('input-invalid', `Source ${swapped + 1} has a range with its ends swapped.`)
  if (new Set(sources.map(({ currency }) => currency)).size > 1) {
    throw new Problem('input-invalid', 'The sources are in several currencies; ranges are compared in one.')
  }
  return sources.map(({ low, high, ...source }) => ({ ...source, low: BigInt(low), high: BigInt(high) }))
}
