import type { NoisyQuestion } from '../accounting/privacy-budget.ts'
import type { CaseTable } from '../case-table.ts'
import type { Combinations } from '../combinations/count-frequent.ts'
import { selectionLines } from '../combinations/selection-lines.ts'
import type { FillRandom } from '../noise/random-bits.ts'
import { releasePrivately } from '../private/release-privately.ts'
import { recordLines } from '../synthesis/synthetic-records.ts'
import type { MadeRelease, ReleaseRequest } from './made-release.ts'

export function releaseWithNoise(
  table: CaseTable,
  { epsilon, delta, k, length }: Pick<ReleaseRequest, 'epsilon' | 'delta' | 'k' | 'length'>,
  outside: { fill: FillRandom; progress: (share: number, what: string) => void },
): MadeRelease {
  const { fill, progress } = outside
  const made = releasePrivately(table, { epsilon: epsilon!, delta, length, floor: k }, fill, progress)
  const { columns } = table.codebook
  return {
    statement: {
      rows: made.rows,
      epsilon: made.budget.epsilon,
      delta: made.budget.delta,
      rho: made.budget.rho,
      sigma: [...made.questions],
      expectedError: expectedNoise(made.questions, made.counts),
      measuredError: made.measuredError,
    },
    files: new Map([
      ['aggregates.csv', `${[...selectionLines(table.codebook, made.counts)].join('\n')}\n`],
      ['synthetic.csv', `${[...recordLines(columns, made.records)].join('\n')}\n`],
    ]),
  }
}

/** The mean size of the noise in one count (sigma times the root of 2 / pi), and as a share of all that was released. */
function expectedNoise(questions: readonly NoisyQuestion[], counts: readonly Combinations[]) {
  return counts.map(({ length, size, counts: released }) => {
    const { sigma } = questions.find(({ what }) => what === `counts of length ${length}`)!
    const absolute = sigma * Math.sqrt(2 / Math.PI)
    const sum = released.reduce((total, each) => total + each, 0)
    return { length, weighted: sum === 0 ? null : Number(((size * absolute) / sum).toPrecision(3)), absolute }
  })
}
