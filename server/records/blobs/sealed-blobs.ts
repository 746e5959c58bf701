import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { Blobs } from '../contract.ts'
import { type DataKey, makeDataKey, wrapDataKey } from '../keys/data-key.ts'
import { type KeyRing, refText } from '../keys/key-ring.ts'
import { openBytes, sealBytes } from '../sealing/seal-bytes.ts'

const kind = 'blob'
const partSize = 1 << 20

/** Files, each under a key of its own, in parts whose number and count are bound into the seal. */
export function sealedBlobs(database: Database, ring: KeyRing): Blobs {
  const { organisation, version } = ring.organisation
  const place = (id: string, key: DataKey, within: string) => ({
    organisation,
    kind,
    record: id,
    class: 'file',
    version: key.version,
    within,
  })
  return {
    seal: async (bytes) => {
      const id = randomUUID()
      const key = makeDataKey()
      const count = Math.max(1, Math.ceil(bytes.byteLength / partSize))
      await database.within(organisation, async (transaction) => {
        await sql`insert into record_keys (organisation, kind, record, version, wrapped_by, wrapped) values
          (${organisation}, ${kind}, ${id}, ${key.version}, ${version}, ${wrapDataKey(ring.organisation, { kind, id }, key)})
        `.execute(transaction)
        for (let part = 0; part < count; part += 1) {
          const piece = bytes.subarray(part * partSize, (part + 1) * partSize)
          const sealed = sealBytes(key.bytes, piece, place(id, key, `${part}/${count}`))
          await sql`insert into blobs (organisation, id, part, sealed) values (${organisation}, ${id}, ${part}, ${sealed})
          `.execute(transaction)
          await breathe()
        }
      })
      return id
    },
    open: async (id) => {
      const { key, rows } = await database.within(organisation, async (transaction) => {
        const found = await ring.find(transaction, [{ kind, id }])
        const parts = await sql<{ sealed: Buffer }>`
          select sealed from blobs where organisation = ${organisation} and id = ${id} order by part
        `.execute(transaction)
        return { key: found.get(refText({ kind, id })), rows: parts.rows }
      })
      if (key === undefined || key === 'erased') return undefined
      return Buffer.concat(
        rows.map(({ sealed }, part) => openBytes(key.bytes, sealed, place(id, key, `${part}/${rows.length}`))),
      )
    },
    destroy: async (id) => {
      await database.within(organisation, async (transaction) => {
        await sql`update record_keys set wrapped = null, wrapped_by = 0
          where organisation = ${organisation} and kind = ${kind} and record = ${id}`.execute(transaction)
        await sql`delete from blobs where organisation = ${organisation} and id = ${id}`.execute(transaction)
      })
      ring.forget([{ kind, id }])
    },
  }
}
