import { basename } from 'node:path'
import { Problem, type RowField } from '@homeward/domain'
import { type ListSource, readLists } from '@homeward/formats/list'
import type { LinkRow } from '@homeward/link'

/** One record of a list with where it stands; `values` is null for a row that could not be taken. */
export interface PlacedRow {
  readonly list: string
  readonly row: number
  readonly values: LinkRow | null
}

/** Every record of every file, in order. `list` is the file's name, with `#Sheet` where several sheets hold rows. */
export async function readRows(
  files: readonly string[],
  mapping: Readonly<Record<string, RowField | null>>,
  progress: (share: number, what: string) => void,
): Promise<PlacedRow[]> {
  const rows: PlacedRow[] = []
  for await (const row of streamRows(files, mapping, progress)) rows.push(row)
  return rows
}

/** {@link readRows} one by one, for files whose rows need not be in memory together. */
export async function* streamRows(
  files: readonly string[],
  mapping: Readonly<Record<string, RowField | null>>,
  progress: (share: number, what: string) => void,
): AsyncIterable<PlacedRow> {
  const names = files.map((file) => basename(file))
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) {
    throw new Problem(
      'input-invalid',
      `Two of the files are called "${twice}"; rename one so that their rows can be told apart.`,
    )
  }
  for (const [at, path] of files.entries()) {
    progress(at / files.length, 'reading')
    for (const reading of await readLists(await sourceOf(path), { mapHeaders: mapping })) {
      for await (const { row, values, aside } of reading.rows) {
        yield { list: reading.label, row, values: aside === null ? { ...values, list: reading.label } : null }
      }
    }
  }
}

async function sourceOf(path: string): Promise<ListSource> {
  if (!path.toLowerCase().endsWith('.parquet')) return { path }
  const { parquetList } = await import('../../platform/linking/duckdb/parquet-list.ts')
  return { name: basename(path), bytes: await parquetList(path) }
}
