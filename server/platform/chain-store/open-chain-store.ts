import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ChainStore, Problem } from '@homeward/domain'
import {
  type ColumnName,
  columnLength,
  columnTypes,
  openSegment,
  readColumn,
  type Segment,
} from '@homeward/formats/chain'
import { fileSource, type OpenSource } from './file-source.ts'

/** A store opened for reading: nothing but its list is read until a column is asked for. */
export interface OpenChainStore {
  readonly folder: string
  readonly contents: ChainStore
  readonly segments: readonly Segment[]
  /** A whole column over all segments, checked piece by piece, in memory that threads can share. */
  readonly column: (name: ColumnName) => Uint32Array
  readonly bytes: (name: ColumnName) => Uint8Array
  readonly close: () => void
}

export function openChainStore(folder: string): OpenChainStore {
  const contents = readContents(folder)
  const sources: OpenSource[] = []
  const close = () => {
    for (const source of sources.splice(0)) source.close()
  }
  const segments: Segment[] = []
  try {
    for (const { file, bytes } of contents.segments) {
      const source = fileSource(join(folder, file))
      sources.push(source)
      if (source.size !== bytes) {
        throw new Problem('check-failed', `${file} ends at byte ${source.size} instead of ${bytes}: it is damaged.`, {
          file,
          offset: source.size,
        })
      }
      segments.push(openSegment(source))
    }
  } catch (failure) {
    close()
    throw failure
  }
  const loaded = new Map<ColumnName, Uint8Array>()
  const bytes = (name: ColumnName): Uint8Array => {
    const known = loaded.get(name)
    if (known !== undefined) return known
    const lengths = segments.map((segment) => columnLength(segment, name))
    const whole = new Uint8Array(new SharedArrayBuffer(lengths.reduce((sum, each) => sum + each, 0)))
    let at = 0
    for (const [index, segment] of segments.entries()) {
      readColumn(segment, name, whole.subarray(at, at + lengths[index]!))
      at += lengths[index]!
    }
    loaded.set(name, whole)
    return whole
  }
  const column = (name: ColumnName): Uint32Array => {
    const whole = bytes(name)
    if (columnTypes[name] === 'b32') throw new Error(`${name} holds bytes`)
    return new Uint32Array(whole.buffer, 0, whole.length / 4)
  }
  return { folder, contents, segments, column, bytes, close }
}

function readContents(folder: string): ChainStore {
  const name = basename(folder)
  let text: string
  try {
    text = readFileSync(join(folder, 'store.json'), 'utf8')
  } catch {
    throw new Problem('input-unreadable', `${name} is not a chain store: it has no store.json.`, { file: name })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Problem('input-unreadable', 'store.json is damaged: it is not JSON.', { file: 'store.json' })
  }
  const format = (value as { format?: unknown } | null)?.format
  if (typeof format === 'string' && /^homeward\.chain-store\//.test(format) && format !== 'homeward.chain-store/1') {
    throw new Problem(
      'input-invalid',
      'store.json was written by another version of Homeward; ingest the sources again into a new folder.',
      { file: 'store.json' },
    )
  }
  const parsed = ChainStore.safeParse(value)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new Problem('input-invalid', `store.json is not the list of a chain store: look at "${where}".`, {
      file: 'store.json',
    })
  }
  return parsed.data
}
