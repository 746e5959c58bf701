import { buildBlocks } from '../../../engines/link/block/build-blocks.ts'
import { forEachCandidate } from '../../../engines/link/block/for-each-candidate.ts'
import { peopleRules } from '../../../engines/link/block/people-rules.ts'
import { pairComparer } from '../../../engines/link/compare/pair-comparer.ts'
import { prepare } from '../../../engines/link/table/prepare.ts'
import type { KnownRelease } from '../read-truth.ts'

/** Compared pairs of one release: levels and bits of every field side by side, whether they are one person, and how many pairs each stands for. */
export interface TrainingPairs {
  readonly fields: number
  readonly count: number
  readonly levels: Uint8Array
  readonly bits: Float32Array
  readonly isMatch: Uint8Array
  readonly stands: Float32Array
  /** All pairs of the release, compared or not, and how many of them are one person. */
  readonly allPairs: number
  readonly truePairs: number
  /** Shares of levels among random pairs. */
  readonly random: readonly Float64Array[]
}

const pairsPerRow = 50
/** Of the pairs that are not one person, one in so many is kept. */
const keptOneIn = 8
const randomPairs = 400_000

export function trainingPairs({ rows, people }: KnownRelease): TrainingPairs {
  const table = prepare(rows)
  const comparer = pairComparer(table, table)
  const blocks = buildBlocks(table, peopleRules, pairsPerRow)
  const fields = table.columns.length
  const levels: number[] = []
  const bits: number[] = []
  const isMatch: number[] = []
  const stands: number[] = []
  const seen = new Int32Array(table.rows).fill(-1)
  let turn = 0
  for (let row = 0; row < table.rows; row++) {
    forEachCandidate(blocks, row, seen, (earlier) => {
      const same = people[row] === people[earlier]
      if (!same && turn++ % keptOneIn !== 0) return
      const comparison = comparer.compare(earlier, row)
      for (let f = 0; f < fields; f++) {
        levels.push(comparison.levels[f]!)
        bits.push(comparison.bits[f]!)
      }
      isMatch.push(same ? 1 : 0)
      stands.push(same ? 1 : keptOneIn)
    })
  }
  const random = table.columns.map(() => new Float64Array(16))
  let state = 7
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * table.rows)
  }
  for (let i = 0; i < randomPairs; i++) {
    const [a, b] = [next(), next()]
    if (people[a] === people[b]) continue
    const comparison = comparer.compare(a, b)
    for (let f = 0; f < fields; f++) random[f]![comparison.levels[f]!]! += 1
  }
  return {
    fields,
    count: isMatch.length,
    levels: Uint8Array.from(levels),
    bits: Float32Array.from(bits),
    isMatch: Uint8Array.from(isMatch),
    stands: Float32Array.from(stands),
    allPairs: (table.rows * (table.rows - 1)) / 2,
    truePairs: countTruePairs(people),
    random,
  }
}

function countTruePairs(people: readonly string[]): number {
  const sizes = new Map<string, number>()
  for (const person of people) sizes.set(person, (sizes.get(person) ?? 0) + 1)
  return [...sizes.values()].reduce((pairs, size) => pairs + (size * (size - 1)) / 2, 0)
}
