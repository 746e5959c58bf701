import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Json } from '@homeward/domain'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { writeWhole } from '../../platform/files.ts'
import { type DataKey, makeDataKey, wrapDataKey } from '../keys/data-key.ts'
import { type KeyRing, refText } from '../keys/key-ring.ts'
import { holdLog } from '../log/hold-log.ts'
import { openJson, sealJson } from '../sealing/seal-json.ts'
import { type KeptRecord, keptRecord, type LiveRegister } from './live-register.ts'

// A sealed copy of the register with its position, so that a start reads the log from there and not from its beginning. It has a key of
// its own in the key table: erasing any record destroys that key, and the copy with it.

const kind = 'register-snapshot'
/** Records sealed together. */
const chunkSize = 500

/** Where the copy of one organisation's register is kept. */
export class RegisterSnapshot {
  readonly #database: Database
  readonly #ring: KeyRing
  readonly #file: string
  /** The key of the copy that this process made or used last; other servers have copies and keys of their own. */
  #registered = ''

  constructor(database: Database, ring: KeyRing, folder: string) {
    this.#database = database
    this.#ring = ring
    this.#file = join(folder, `${ring.organisation.organisation}.register`)
  }

  async write(register: LiveRegister): Promise<void> {
    const { position, records } = register.kept()
    const ref = { kind, id: randomUUID() }
    const key = makeDataKey()
    await writeWhole(this.#file, this.#sealed(ref.id, key, position, records))
    const { organisation, version } = this.#ring.organisation
    const wrapped = wrapDataKey(this.#ring.organisation, ref, key)
    await this.#database.within(organisation, async (transaction) => {
      await holdLog(transaction, organisation)
      await sql`delete from record_keys where organisation = ${organisation} and kind = ${kind} and record = ${this.#registered}`.execute(
        transaction,
      )
      // An erasure after `position` would have found no key to destroy: the copy is not registered when one happened meanwhile.
      await sql`
        insert into record_keys (organisation, kind, record, version, wrapped_by, wrapped)
        select ${organisation}, ${kind}, ${ref.id}, ${key.version}, ${version}, ${wrapped}::bytea
        where not exists (select 1 from changes where organisation = ${organisation} and position > ${position} and act = 'erased')
      `.execute(transaction)
    })
    this.#registered = ref.id
  }

  /** Fills an empty register; answers whether a copy could be used. A missing or foreign copy is no fault: the log is read instead. */
  async restore(register: LiveRegister): Promise<boolean> {
    if (!existsSync(this.#file)) return false
    let header: { id: string; position: number } | undefined
    let key: DataKey | undefined
    let number = 0
    for await (const piece of chunksOf(this.#file)) {
      if (header === undefined) {
        header = JSON.parse(piece.toString('utf8')) as { id: string; position: number }
        key = await this.#findKey(header.id)
        if (key === undefined) return false
        this.#registered = header.id
        continue
      }
      const chunk = openJson(key!.bytes, piece, this.#place(header.id, key!, `${header.position}/${number}`))
      register.restore((chunk as unknown as Parameters<typeof keptRecord>[0][]).map(keptRecord))
      number += 1
      await breathe()
    }
    if (header === undefined) return false
    register.restoredTo(header.position)
    return true
  }

  destroy(): Promise<void> {
    return rm(this.#file, { force: true })
  }

  async #findKey(id: string): Promise<DataKey | undefined> {
    const ref = { kind, id }
    const found = await this.#database.within(this.#ring.organisation.organisation, (transaction) =>
      this.#ring.find(transaction, [ref]),
    )
    const key = found.get(refText(ref))
    return key === 'erased' ? undefined : key
  }

  async *#sealed(id: string, key: DataKey, position: number, records: readonly KeptRecord[]) {
    yield framed(Buffer.from(JSON.stringify({ id, position })))
    for (let from = 0, number = 0; from < records.length; from += chunkSize, number += 1) {
      const chunk = records
        .slice(from, from + chunkSize)
        .map(({ kind, id, by, at, state }) => ({ kind, id, by, at, state }))
      yield framed(sealJson(key.bytes, chunk as unknown as Json, this.#place(id, key, `${position}/${number}`)))
      await breathe()
    }
  }

  #place(id: string, key: DataKey, within: string) {
    const { organisation } = this.#ring.organisation
    return { organisation, kind, record: id, class: 'register', version: key.version, within }
  }
}

function framed(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  let pending = Buffer.alloc(0)
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
    pending = Buffer.concat([pending, piece as Buffer])
    while (pending.length >= 4 && pending.length >= 4 + pending.readUInt32BE(0)) {
      const length = pending.readUInt32BE(0)
      yield pending.subarray(4, 4 + length)
      pending = pending.subarray(4 + length)
    }
  }
}
