import { Problem } from '@homeward/domain'
import { defineCommand, wholeNumber } from '../platform/command-line.ts'
import { trainTable } from './train/train-table.ts'
import { trainingPlan } from './train/training-plan.ts'

export const command = defineCommand({
  summary: 'learn how a script is written in Latin letters from pairs of names',
  usage: `Usage: homeward train romanisation --script SCRIPT --pairs FILE [--pairs FILE …] --out FILE [options]

SCRIPT        ar, my, ko, kana, he, ru, zh, th, km, lo, hi, bn, ta, te, si, am, ka, hy or el
--pairs FILE  CSV with the columns latin and native (or "Romanized Name" and "Localized Name"), or JSON with
              {"native": …, "roman": […]} anywhere in it; pairs of other scripts are passed over
--out FILE    the table (homeward.romanisation/1); the same pairs always give the same bytes
--source TEXT where the pairs come from and their licence, kept in the table
--entries N   how many readings the table may hold (12000; about five bytes each)
--seed N      which tenth of the pairs is held out to measure the reading (1); the table itself learns from all
--json        prints the measurement as one JSON object`,
  options: {
    script: { type: 'string' },
    pairs: { type: 'string', multiple: true },
    out: { type: 'string' },
    source: { type: 'string' },
    entries: { type: 'string' },
    seed: { type: 'string' },
  },
  run: async ({ words: [what], options, result, progress }) => {
    if (what !== 'romanisation') throw new Problem('usage-wrong', 'Say what to train: romanisation.')
    const plan = trainingPlan({
      script: options.script,
      pairs: options.pairs,
      out: options.out,
      source: options.source ?? '',
      entries: wholeNumber(options.entries, 'entries', 12_000),
      seed: wholeNumber(options.seed, 'seed', 1),
    })
    const report = await trainTable(plan, progress)
    result(
      report,
      [
        `${report.pairs} pairs of ${report.script}; ${report.entries} letters and contexts, ${report.bytes} bytes.`,
        `Held out ${report.heldOut.pairs} pairs: ${percent(report.heldOut.first)} read right at once, ${percent(report.heldOut.amongEight)} among eight readings.`,
      ].join('\n'),
    )
  },
})

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
