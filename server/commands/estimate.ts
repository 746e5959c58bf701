import { defineCommand } from '../platform/command-line.ts'
import { answer } from './estimate/answer.ts'
import { planEstimate } from './estimate/plan-estimate.ts'

export const command = defineCommand({
  summary: 'estimate how many people there are beyond those on any list',
  usage: `Usage: homeward estimate TABLE.csv --method stepwise|bic|dga|lcmcr|chao [options]
       homeward estimate --people people.csv [--pairs pairs.csv] --method … [options]

TABLE.csv has one column of 0 and 1 for each list, and a column "count": how many people are on exactly those lists.
people.csv and pairs.csv are what "homeward link" writes; with the pairs, links are drawn again by their probabilities.

  --merge LIST=GROUP       takes lists for one, and shows the number without that; once for every list of the group
  --about FILE             who each list could see, where and when (homeward.definitions/1); carried into the result
  --threshold .02          stepwise: the p-value below which two lists are taken to depend on each other (0 to 1)
  --replicates 1000        resamples for the interval; 0 takes it from the standard error
  --draws 200              how often the links are drawn again
  --resample-counts FILE   the resamples themselves: a JSON array with an array of counts for each, in the table's row order
  --level .95              how often the interval should hold the truth
  --seed 1                 the seed of every random choice
  --json                   prints everything as one JSON object

No answer is an answer: then the estimate is missing and the reason is said, with what data would help.`,
  options: {
    people: { type: 'string' },
    pairs: { type: 'string' },
    merge: { type: 'string', multiple: true },
    about: { type: 'string' },
    method: { type: 'string' },
    threshold: { type: 'string' },
    replicates: { type: 'string' },
    draws: { type: 'string' },
    'resample-counts': { type: 'string' },
    level: { type: 'string' },
    seed: { type: 'string' },
  },
  run: async ({ words, options, result, say, progress }) => {
    const { estimate, lines, aside } = await answer(planEstimate(words, options), progress)
    if (aside > 0) say(`${aside} rows set aside are not counted.`)
    for (const warning of estimate.warnings) say(warning)
    result(estimate, lines)
  },
})
