import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LinkRow } from '@homeward/link'
import { readRows } from '../../server/commands/link/read-rows.ts'

/** A release with who each row really is. Rows that could not be read are left out. */
export interface KnownRelease {
  readonly rows: readonly LinkRow[]
  readonly people: readonly string[]
}

/** Reads the lists of a folder, and truth.csv beside them. */
export async function readTruth(folder: string): Promise<KnownRelease> {
  const files = readdirSync(folder)
    .filter((file) => /^\d\d-/.test(file))
    .sort()
    .map((file) => join(folder, file))
  const [, ...lines] = readFileSync(join(folder, 'truth.csv'), 'utf8').trim().split(/\r?\n/)
  const truth = new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(',')), line.slice(line.lastIndexOf(',') + 1)]),
  )
  const rows: LinkRow[] = []
  const people: string[] = []
  for (const { list, row, values } of await readRows(files, {}, () => undefined)) {
    const person = truth.get(`${list.replace(/#.*/, '')},${row}`)
    if (values === null || person === undefined) continue
    rows.push(values)
    people.push(person)
  }
  return { rows, people }
}
