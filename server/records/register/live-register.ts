import { type Noun, Problem, type RecordRef } from '@homeward/domain'
import { conflictsIn, mergeChange, type RecordState, valuesIn } from '@homeward/merge'
import type { Register, RegisterRecord } from '../contract.ts'
import { lockedProblem } from '../keys/key-ring.ts'
import type { OpenedEntry } from '../log/opened-entry.ts'

/** A record as the register keeps it: with every standing value, from which what it says and its conflicts follow. */
export interface KeptRecord extends RegisterRecord {
  readonly state: RecordState
}

/** Reads the entries after a position, a page at a time; an empty page is the end. */
export type ReadPage = (after: number) => Promise<readonly OpenedEntry[]>

/** The current records of one organisation in memory. Entries are applied in the order of their positions, each once, whoever brings them. */
export class LiveRegister implements Register {
  readonly #nouns: Readonly<Record<string, Noun>>
  readonly #readPage: ReadPage
  readonly #kinds = new Map<string, Map<string, KeptRecord>>()
  readonly #listeners = new Set<Parameters<Register['onChange']>[0]>()
  #waiting: { readonly position: number; readonly reached: () => void; readonly failed: (why: unknown) => void }[] = []
  #turn: Promise<unknown> = Promise.resolve()
  #position = 0
  #total = 0
  #isClosed = false

  constructor(nouns: Readonly<Record<string, Noun>>, readPage: ReadPage) {
    this.#nouns = nouns
    this.#readPage = readPage
  }

  get position() {
    return this.#position
  }

  get progress() {
    return { read: this.#position, total: Math.max(this.#total, this.#position) }
  }

  get(kind: string, id: string): RegisterRecord | undefined {
    return this.#kinds.get(kind)?.get(id)
  }

  all(kind: string): Iterable<RegisterRecord> {
    return this.#kinds.get(kind)?.values() ?? []
  }

  onChange(listener: Parameters<Register['onChange']>[0]): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  reaches(position: number): Promise<void> {
    if (this.#position >= position) return Promise.resolve()
    return new Promise((reached, failed) => {
      if (this.#isClosed) return failed(lockedProblem())
      this.#waiting.push({ position, reached, failed })
    })
  }

  /** Starts from a snapshot; only an empty register can. Who listens already hears of these as of any other record. */
  restore(records: readonly KeptRecord[]): void {
    for (const record of records) this.#of(record.kind).set(record.id, record)
    for (const listener of this.#listeners) listener(records, [])
  }

  restoredTo(position: number): void {
    this.#position = position
    this.#tellArrival()
  }

  /** Every record as it is kept, for a snapshot; a list of its own, so that it holds still while the register moves on. */
  kept(): { readonly position: number; readonly records: readonly KeptRecord[] } {
    return { position: this.#position, records: [...this.#kinds.values()].flatMap((kind) => [...kind.values()]) }
  }

  /** Takes entries that this process has just committed, and reads up to a position when others wrote in between. */
  take(entries: readonly OpenedEntry[], position: number): Promise<void> {
    return this.#inTurn(async () => {
      if (entries[0]?.position === this.#position + 1) this.#apply(entries)
      if (this.#position < position) await this.#readOn()
    })
  }

  /** Starts an empty register from its sealed copy, then reads the log on; `total` is where its end is known to be. */
  load(restoreCopy: () => Promise<void>, total: number): Promise<void> {
    this.#total = total
    return this.#inTurn(async () => {
      await restoreCopy()
      await this.#readOn()
    })
  }

  /** Reads the log on to its end. */
  follow(): Promise<void> {
    return this.#inTurn(() => this.#readOn())
  }

  close(): void {
    this.#isClosed = true
    this.#kinds.clear()
    this.#listeners.clear()
    for (const { failed } of this.#waiting) failed(lockedProblem())
    this.#waiting = []
  }

  async #readOn(): Promise<void> {
    for (;;) {
      if (this.#isClosed) return
      const page = await this.#readPage(this.#position)
      if (page.length === 0 || this.#isClosed) return
      this.#apply(page)
    }
  }

  #apply(entries: readonly OpenedEntry[]): void {
    const changed = new Map<string, KeptRecord>()
    const erased: RecordRef[] = []
    for (const entry of entries) {
      if (entry.position !== this.#position + 1) throw new Problem('check-failed', 'The log has a gap: verify it.')
      this.#position = entry.position
      if (entry.record === null) continue
      const key = `${entry.kind}/${entry.record}`
      if (entry.act === 'erased') {
        this.#kinds.get(entry.kind)?.delete(entry.record)
        changed.delete(key)
        erased.push({ kind: entry.kind, id: entry.record })
      } else if (entry.act === 'changed' && entry.words !== null) {
        changed.set(key, this.#merge(entry, entry.record, entry.words))
      }
    }
    this.#tellArrival()
    if (changed.size === 0 && erased.length === 0) return
    for (const listener of this.#listeners) listener([...changed.values()], erased)
  }

  #tellArrival(): void {
    const arrived = this.#waiting.filter((each) => each.position <= this.#position)
    this.#waiting = this.#waiting.filter((each) => each.position > this.#position)
    for (const { reached } of arrived) reached()
  }

  #merge(entry: OpenedEntry, id: string, words: NonNullable<OpenedEntry['words']>): KeptRecord {
    const records = this.#of(entry.kind)
    const fields = this.#nouns[entry.kind]?.fields ?? {}
    const change = { set: entry.set, seen: words.seen ?? 0, position: entry.position, device: words.device }
    const state = mergeChange(records.get(id)?.state, change, (field) => fields[field]?.merge ?? 'settle')
    const record = keptRecord({ kind: entry.kind, id, by: words.by, at: words.at, state })
    records.set(id, record)
    return record
  }

  #of(kind: string): Map<string, KeptRecord> {
    let records = this.#kinds.get(kind)
    if (records === undefined) {
      records = new Map()
      this.#kinds.set(kind, records)
    }
    return records
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(act)
    this.#turn = turn.catch(() => undefined)
    return turn
  }
}

/** A record with what follows from its state. */
export function keptRecord(kept: Pick<KeptRecord, 'kind' | 'id' | 'by' | 'at' | 'state'>): KeptRecord {
  const { state } = kept
  return { ...kept, fields: valuesIn(state), conflicts: conflictsIn(state), position: state.position }
}
