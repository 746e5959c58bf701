import { levelsOf, type PairComparer, pairComparer } from '../compare/pair-comparer.ts'
import type { Column } from '../table/column.ts'
import type { FieldKind } from '../table/field.ts'
import type { Table } from '../table/prepare.ts'
import type { FieldWeights, LevelWeight, Model } from './model.ts'

/** Random pairs compared to see how often values agree by chance, and what a level that none of them showed counts as. */
const sampled = { least: 20_000, most: 200_000, each: 5 }
const unseen = 0.5
/** Before anything is learned, pairs of one person are said to agree this often, and to share the rest over the other levels. */
const agrees = 0.75

/**
 * A model for fields that nothing was learned about: what agrees by chance is counted in these rows, what agrees in one person is a guess that
 * `learning: 'everything'` replaces (`learnByRule`). The chance that two rows agree wholly is exact, from the counts of
 * the values; other levels are seen in random pairs. The rarity of an agreeing value counts in full (Winkler 1989).
 */
export function untrainedModel(table: Table): Model {
  const seen = randomLevels(table)
  const fields = table.columns.map((column, f) => fieldOf(column, seen[f]!))
  return { format: 'homeward.link-model/1', fields, share: 1e-4, coverage: 1, slope: 1, shift: 0 }
}

function fieldOf(column: Column, seen: Float64Array): FieldWeights {
  const { field, kind } = column.field
  const codes = levelsOf[kind]
  const top = codes.length - 1
  const present = seen.reduce((sum, each, level) => (level === 0 ? sum : sum + each), 0)
  const same = isCounted(kind) ? agreementByChance(column) : null
  const levels = codes.map((code, level): LevelWeight => {
    const u = level === top && same !== null ? same : (seen[level]! + unseen) / (present + unseen * top)
    const m = level === top ? agrees : ((1 - agrees) * (level + 1)) / ((top * (top + 1)) / 2 + top)
    return { code, m, u, random: u, usual: level === top && same !== null ? -Math.log2(same) : null }
  })
  return { field, kind, rarity: same === null ? 0 : 1, levels }
}

const isCounted = (kind: FieldKind): boolean => !['name', 'birth', 'sex', 'list'].includes(kind)

/** The share of pairs of rows that say the same: the sum of the squares of the shares of the values. */
function agreementByChance({ counts }: Column): number {
  let [rows, pairs] = [0, 0]
  for (let code = 1; code < counts.length; code++) {
    rows += counts[code]!
    pairs += counts[code]! * (counts[code]! - 1)
  }
  return Math.max(pairs, 1) / Math.max(1, rows * (rows - 1))
}

/** How often each level of each field is seen among pairs of rows a fixed stride picks, so that the same rows give the same model. */
function randomLevels(table: Table): Float64Array[] {
  const comparer: PairComparer = pairComparer(table, table)
  const seen = table.columns.map(({ field }) => new Float64Array(levelsOf[field.kind].length))
  let state = 7
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * table.rows)
  }
  const wanted = Math.max(sampled.least, Math.min(sampled.most, table.rows * sampled.each))
  const pairs = Math.min(wanted, (table.rows * (table.rows - 1)) / 2)
  for (let i = 0; i < pairs; i++) {
    const [a, b] = [next(), next()]
    if (a === b) continue
    const { levels } = comparer.compare(a, b)
    for (let f = 0; f < seen.length; f++) seen[f]![levels[f]!]! += 1
  }
  return seen
}
