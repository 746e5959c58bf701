import { Problem } from '@homeward/domain'
import { defineCommand } from '../platform/command-line.ts'
import { compareFiles } from './trends/compare-files.ts'
import { describeReporting } from './trends/describe-reporting.ts'

export const command = defineCommand({
  summary: 'what may be said about recorded cases, or two estimated totals, over time, and no more',
  usage: `Usage: homeward trends CASES.csv [--json]
       homeward trends --earlier ESTIMATE.json --later ESTIMATE.json [--json]

CASES.csv has the columns period, source and cases (a line for each source and period; a source that did not report has
none), and where known delay (0, 1, 2 … periods later), effort (calls, interviews), population and definition.
Each period is compared with the one before and the last with the first: on the fixed panel of sources, per effort, with
exact intervals, and in fixed sentences only.

ESTIMATE.json is what "homeward estimate --json" printed, with its replicates. Two totals are compared by their ratio with
a joint interval; when it includes 1, the answer is that nobody can tell.`,
  options: { earlier: { type: 'string' }, later: { type: 'string' } },
  run: async ({ words: [path, ...more], options: { earlier, later }, result }) => {
    if (earlier === undefined && later === undefined) {
      if (path === undefined || more.length > 0)
        throw new Problem('usage-wrong', 'Name one CSV file of recorded cases.')
      const { json, lines } = await describeReporting(path)
      result(json, lines)
      return
    }
    if (earlier === undefined || later === undefined || path !== undefined) {
      throw new Problem('usage-wrong', 'Name two estimates, with --earlier and --later, and no other file.')
    }
    const { json, lines } = await compareFiles(earlier, later)
    result(json, lines)
  },
})
