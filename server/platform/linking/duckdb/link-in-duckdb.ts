import {
  type ComparingPlan,
  type CutBlock,
  comparePairs,
  finishLinking,
  type Linkage,
  type LinkSettings,
  type Model,
  mostListed,
  peopleRules,
  planComparing,
  type RuleReport,
  sliceOf,
  type Table,
  usualPairsPerRow,
  weightTable,
} from '@homeward/link'
import { blockSizes, candidates, cutBlocks, largestSizes, ruleReport, scored } from './linking-sql.ts'
import { ParquetStore } from './parquet-store.ts'

/** Candidate pairs compared at a time. */
const pieceSize = 200_000

/**
 * What `link` of the engine proposes, with the pairs found and weighed by SQL over Parquet files in a folder: `keys`, `candidates`, `levels`, `weights`
 * and `scored`. Keys are hashes of names and dates: whoever holds the folder can guess names from them, so it is as confidential as the lists.
 */
export async function linkInDuckdb(
  table: Table,
  model: Model,
  { folder, ...settings }: LinkSettings & { readonly folder: string },
): Promise<Linkage> {
  const plan = planComparing(table, model, settings)
  const { rules = peopleRules, pairsPerRow = usualPairsPerRow(table.rows), progress } = settings
  const store = await ParquetStore.open(folder)
  try {
    await store.write('keys', { rule: 'VARCHAR', key: 'BIGINT', row: 'INTEGER' }, (append) => {
      for (const rule of rules) {
        const keysOf = rule.on(table)
        for (let row = 0; row < table.rows; row++) keysOf(row, (key) => append(rule.code, key, row))
      }
    })
    await store.keep('sizes', blockSizes)
    await store.keep('largest', largestSizes(pairsPerRow * table.rows))
    await store.keep('candidates', candidates(plan.firstNew))
    progress?.(0.4)
    const compared = await writeLevels(store, plan)
    progress?.(0.8)
    await store.write(
      'weights',
      { field: 'VARCHAR', level: 'INTEGER', weight: 'DOUBLE', usual: 'DOUBLE', rarity: 'DOUBLE', most: 'DOUBLE' },
      (append) => {
        for (const each of weightTable(plan.model)) {
          append(each.field, each.level, each.weight, each.usual, each.rarity, each.most)
        }
      },
    )
    const fields = table.columns.map(({ field }) => field.field)
    await store.keep('scored', scored(fields, plan.leastWeight))
    const slice = await readScored(store, plan, compared)
    return finishLinking(
      {
        ...plan,
        blocks: {
          report: await readReport(
            store,
            rules.map(({ code }) => code),
          ),
        },
      },
      [slice],
      settings,
    )
  } finally {
    store.close()
  }
}

/** Compares the candidates piece by piece and writes their levels; how many there were. */
async function writeLevels(store: ParquetStore, plan: ComparingPlan): Promise<number> {
  const fields = plan.table.columns.map(({ field }) => field.field)
  const levelColumns = Object.fromEntries(
    fields.flatMap(
      (field) =>
        [
          [field, 'INTEGER'],
          [`${field}_bits`, 'DOUBLE'],
        ] as const,
    ),
  )
  const pairs = await readPairs(store)
  await store.write('levels', { a: 'INTEGER', b: 'INTEGER', ...levelColumns }, (append) => {
    for (let from = 0; from < pairs.a.length; from += pieceSize) {
      const [a, b] = [pairs.a.subarray(from, from + pieceSize), pairs.b.subarray(from, from + pieceSize)]
      const { levels, bits } = comparePairs(plan, a, b)
      for (let i = 0; i < a.length; i++) {
        const cells: (number | null)[] = [a[i]!, b[i]!]
        for (let f = 0; f < fields.length; f++) {
          const known = bits[i * fields.length + f]!
          cells.push(levels[i * fields.length + f]!, Number.isNaN(known) ? null : known)
        }
        append(...cells)
      }
    }
  })
  return pairs.a.length
}

async function readPairs(store: ParquetStore): Promise<{ a: Uint32Array; b: Uint32Array }> {
  const [as, bs]: [number[], number[]] = [[], []]
  for await (const rows of store.rows('SELECT a, b FROM candidates ORDER BY b, a')) {
    for (const [a, b] of rows) {
      as.push(a as number)
      bs.push(b as number)
    }
  }
  return { a: Uint32Array.from(as), b: Uint32Array.from(bs) }
}

async function readScored(store: ParquetStore, plan: ComparingPlan, compared: number) {
  const fields = plan.table.columns.map(({ field }) => field.field)
  const [as, bs, levels, bits]: [number[], number[], number[], number[]] = [[], [], [], []]
  const columns = fields.flatMap((field) => [`"${field}"`, `"${field}_bits"`]).join(', ')
  for await (const rows of store.rows(`SELECT a, b, ${columns} FROM scored ORDER BY b, a`)) {
    for (const [a, b, ...cells] of rows) {
      as.push(a as number)
      bs.push(b as number)
      for (let f = 0; f < fields.length; f++) {
        levels.push(cells[f * 2] as number)
        bits.push((cells[f * 2 + 1] as number | null) ?? Number.NaN)
      }
    }
  }
  const kept = {
    a: Uint32Array.from(as),
    b: Uint32Array.from(bs),
    levels: Uint8Array.from(levels),
    bits: Float32Array.from(bits),
  }
  return sliceOf(plan, kept, compared)
}

async function readReport(store: ParquetStore, rules: readonly string[]): Promise<RuleReport[]> {
  const listed = new Map<string, CutBlock[]>()
  for await (const rows of store.rows(cutBlocks)) {
    for (const [rule, size, first] of rows) {
      const known = listed.get(String(rule)) ?? []
      if (known.length < mostListed) known.push({ rows: Number(size), first: Number(first) })
      listed.set(String(rule), known)
    }
  }
  const found = new Map<string, RuleReport>()
  for await (const rows of store.rows(ruleReport)) {
    for (const [name, ...numbers] of rows) {
      const [blocks, pairs, cut, cutRows, largest, largestCompared] = numbers.map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      const rule = String(name)
      found.set(rule, {
        rule,
        blocks,
        pairs,
        cut: { blocks: cut, rows: cutRows, largest, listed: listed.get(rule) ?? [] },
        largestCompared,
      })
    }
  }
  const none = { blocks: 0, pairs: 0, cut: { blocks: 0, rows: 0, largest: 0, listed: [] }, largestCompared: 1 }
  return rules.map((rule) => found.get(rule) ?? { rule, ...none })
}
