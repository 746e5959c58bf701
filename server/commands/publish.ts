import { defineCommand } from '../platform/command-line.ts'
import { planRelease } from './publish/plan-release.ts'
import { release } from './publish/release.ts'
import { showPreview } from './publish/show-preview.ts'

export const command = defineCommand({
  summary: 'release case data so that no person can be singled out',
  usage: `Usage: homeward publish CASES.csv --codebook CODEBOOK.json --mode aggregates|tables|synthetic|dp --out DIR [options]

  --k 10            the smallest group that may show (2 or more; 10 is common)
  --length 3        how many attributes are counted together
  --round BASE      tables: controlled rounding to a multiple of BASE instead of hiding cells
  --epsilon 4       dp: what this release may cost; with --delta 1e-6 and --ledger FILE
  --budget 8        dp: epsilon that all releases of this ledger together may cost, said at its first release
                    (default: what the first release costs)
  --ledger FILE     keeps every release of one body of cases; refuses to overspend and releases that could be subtracted
  --preview         shows the expected error; spends, reads and writes nothing but the codebook and the ledger
  --json            prints the statement as one JSON object`,
  options: {
    codebook: { type: 'string' },
    mode: { type: 'string' },
    k: { type: 'string' },
    length: { type: 'string' },
    round: { type: 'string' },
    epsilon: { type: 'string' },
    delta: { type: 'string' },
    budget: { type: 'string' },
    ledger: { type: 'string' },
    out: { type: 'string' },
    preview: { type: 'boolean' },
  },
  run: async ({ words, options, result, say, progress }) => {
    const plan = planRelease(words, options)
    if (options.preview) {
      const preview = await showPreview(plan)
      result(preview.json, preview.lines)
      return
    }
    const { statement, lines, warnings } = await release(plan, progress)
    for (const warning of warnings) say(warning)
    result(statement, lines)
  },
})
