import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ChainStore, Problem } from '@homeward/domain'
import { type Chain, type Columns, encodeSegment, type SegmentHeader } from '@homeward/formats/chain'
import { writeWhole } from '../files.ts'
import { openChainStore } from './open-chain-store.ts'

type Facts = Omit<SegmentHeader, 'format' | 'columns' | 'chain'>

/**
 * Adds segments to a store. Until {@link ChainStoreWriter.commit} nothing is part of it; {@link ChainStoreWriter.abandon}
 * removes what was written, and leftovers of a killed ingest are removed by the next one.
 */
export class ChainStoreWriter {
  readonly contents: ChainStore
  readonly isNew: boolean
  private readonly folder: string
  private readonly written: ChainStore['segments'] = []

  constructor(folder: string, chain: Chain) {
    this.folder = folder
    this.isNew = !existsSync(join(folder, 'store.json'))
    this.contents = this.isNew ? emptyStore(chain) : openedContents(folder)
    if (this.contents.chain !== chain) {
      throw new Problem('input-invalid', `The store holds the chain ${this.contents.chain}, not ${chain}.`)
    }
    if (
      this.isNew &&
      existsSync(folder) &&
      readdirSync(folder).some((file) => file !== lockFile && !isLeftover(file))
    ) {
      throw new Problem('input-invalid', 'The folder given by --out holds other files; give an empty or new one.')
    }
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.lock()
    const kept = new Set(this.contents.segments.map((segment) => segment.file))
    for (const file of readdirSync(folder)) if (isLeftover(file) && !kept.has(file)) rmSync(join(folder, file))
  }

  async add(facts: Facts, columns: Columns): Promise<void> {
    const hash = createHash('sha256')
    let bytes = 0
    const pieces: Uint8Array[] = []
    for (const piece of encodeSegment({ chain: this.contents.chain, ...facts }, columns)) {
      hash.update(piece)
      bytes += piece.length
      pieces.push(piece)
    }
    const sha256 = hash.digest('hex')
    const number = this.contents.segments.length + this.written.length + 1
    const file = `segment-${String(number).padStart(6, '0')}-${sha256.slice(0, 16)}.seg`
    await writeWhole(join(this.folder, file), inTurn(pieces))
    this.written.push({ file, sha256, bytes })
  }

  async commit(changes: Partial<ChainStore>): Promise<ChainStore> {
    const segments = [...this.contents.segments, ...this.written]
    const store = ChainStore.parse({ ...this.contents, ...changes, segments })
    await writeWhole(join(this.folder, 'store.json'), `${JSON.stringify(store, null, 1)}\n`)
    this.unlock()
    return store
  }

  abandon(): void {
    for (const { file } of this.written) rmSync(join(this.folder, file), { force: true })
    this.unlock()
    if (this.isNew && existsSync(this.folder) && readdirSync(this.folder).length === 0)
      rmSync(this.folder, { recursive: true })
  }

  /** One ingest at a time. A lock whose process has ended was left by a killed ingest and is taken over. */
  private lock(): void {
    const path = join(this.folder, lockFile)
    if (existsSync(path) && !isRunning(Number(readFileSync(path, 'utf8')))) rmSync(path, { force: true })
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx', mode: 0o600 })
    } catch {
      throw new Problem('conflict', 'Another ingest is writing to this store; wait until it has finished.')
    }
  }

  private unlock(): void {
    rmSync(join(this.folder, lockFile), { force: true })
  }
}

const lockFile = 'ingest.lock'

function isRunning(id: number): boolean {
  if (!(id > 0)) return false
  try {
    process.kill(id, 0)
    return true
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isLeftover(file: string): boolean {
  return /^segment-\d{6}-[0-9a-f]{16}\.seg$|^\.[0-9a-f]{16}\.part$/.test(file)
}

function openedContents(folder: string): ChainStore {
  const store = openChainStore(folder)
  store.close()
  return store.contents
}

async function* inTurn(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

function emptyStore(chain: Chain): ChainStore {
  return {
    format: 'homeward.chain-store/1',
    chain,
    blocks: 0,
    transactions: 0,
    inputs: 0,
    outputs: 0,
    transfers: 0,
    addresses: 0,
    isWide: false,
    tokens: [],
    segments: [],
    sources: [],
  }
}
