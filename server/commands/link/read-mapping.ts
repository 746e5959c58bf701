import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Problem, type RowField } from '@homeward/domain'
import { headerMapping } from './header-mapping.ts'

/** The mapping of all `--map` words; a word that ends in `.json` is a file with {"column": "field"}. Later words win. */
export async function readMapping(words: readonly string[]): Promise<Record<string, RowField | null>> {
  const mapping: Record<string, RowField | null> = {}
  for (const word of words) Object.assign(mapping, headerMapping(word.endsWith('.json') ? await wordsOf(word) : [word]))
  return mapping
}

async function wordsOf(file: string): Promise<string[]> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw new Problem('input-unreadable', `The mapping "${basename(file)}" cannot be read as JSON.`)
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Problem('input-invalid', `The mapping "${basename(file)}" is one object of "column": "field".`)
  }
  return Object.entries(json).map(([column, field]) => `${column}=${String(field)}`)
}
