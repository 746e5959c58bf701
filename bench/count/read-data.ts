import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OverlapTable } from '@homeward/count/estimate'

/** The folder of shared data, which the repository does not hold. */
const folder = process.env['HOMEWARD_DATA'] ?? join(import.meta.dirname, '../../../shared/data')

/** A JSON file of the shared data; says in one line when it is absent and ends the run without a result. */
export function readData<Content>(name: string): Content {
  const path = join(folder, name)
  if (!existsSync(path)) {
    console.log(`Skipped: ${name} is not in the data folder (HOMEWARD_DATA).`)
    process.exit(0)
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Content
}

interface StoredTable {
  readonly name: string
  readonly lists: string[]
  readonly cells: readonly { readonly lists: readonly string[]; readonly count: number }[]
}

/** The published overlap tables by name. */
export function readTables(): Map<string, OverlapTable> {
  const tables = readData<readonly StoredTable[]>('mse_data.json')
  return new Map(
    tables.map(({ name, lists, cells }) => [
      name,
      {
        lists,
        cells: cells.map((cell) => cell.lists.reduce((mask, list) => mask | (1 << lists.indexOf(list)), 0)),
        counts: cells.map(({ count }) => count),
      },
    ]),
  )
}
