import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Problem } from '@homeward/domain'
import { readCsv } from '@homeward/formats/csv'
import type { NamePair } from '@homeward/link/names'

const largestFile = 64 * 1024 * 1024
const latinHeaders = ['latin', 'romanized name']
const nativeHeaders = ['native', 'localized name']

/** The name pairs of a CSV or JSON file, as written. */
export async function readPairs(path: string): Promise<NamePair[]> {
  const text = await readText(path)
  const file = basename(path)
  return path.toLowerCase().endsWith('.json') ? pairsOfJson(text, file) : await pairsOfCsv(text, file)
}

async function readText(path: string): Promise<string> {
  const file = basename(path)
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch {
    throw new Problem('input-unreadable', `The pairs file ${file} cannot be read; check its path.`, { file })
  }
  if (bytes.length > largestFile)
    throw new Problem('too-large', `The pairs file ${file} is larger than 64 MiB.`, { file })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('input-unreadable', `The pairs file ${file} is not UTF-8 text; save it as UTF-8.`, { file })
  }
}

async function pairsOfCsv(text: string, file: string): Promise<NamePair[]> {
  const pairs: NamePair[] = []
  let columns: { latin: number; native: number } | undefined
  for await (const { cells } of readCsv(once(text), ',')) {
    if (columns === undefined) {
      const header = cells.map((cell) => cell.trim().toLowerCase())
      columns = {
        latin: header.findIndex((cell) => latinHeaders.includes(cell)),
        native: header.findIndex((cell) => nativeHeaders.includes(cell)),
      }
      if (columns.latin < 0 || columns.native < 0) {
        throw new Problem(
          'input-invalid',
          `The pairs file ${file} needs the columns latin and native in its first row.`,
          {
            file,
          },
        )
      }
      continue
    }
    const latin = cells[columns.latin] ?? ''
    const native = cells[columns.native] ?? ''
    if (latin !== '' && native !== '') pairs.push({ latin, native })
  }
  return pairs
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

function pairsOfJson(text: string, file: string): NamePair[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Problem('input-unreadable', `The pairs file ${file} is not JSON.`, { file })
  }
  const pairs: NamePair[] = []
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const item = pending.pop()
    if (typeof item !== 'object' || item === null) continue
    const { native, roman } = item as { native?: unknown; roman?: unknown }
    if (typeof native === 'string' && Array.isArray(roman)) {
      for (const latin of roman) if (typeof latin === 'string') pairs.push({ native, latin })
    } else pending.push(...Object.values(item))
  }
  return pairs
}
