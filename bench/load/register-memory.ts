// What the register of an organisation costs: memory at 100,000 list rows, and a start with and without its sealed copy.
// Usage: node --expose-gc --import tsx bench/load/register-memory.ts
import { cpus, loadavg } from 'node:os'
import { nouns } from '@homeward/domain'
import { writeWhole } from '../../server/platform/files.ts'
import { startTestServer } from '../../server/platform/testing/test-database.ts'
import { openTestOffice } from '../../server/records/testing/test-office.ts'

// The first one warms up and is not told.
const sizes = [2000, 100_000]
const piece = 1000
const mebibytes = () => {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}
const rounded = (value: number) => Number(value.toFixed(1))

const server = await startTestServer()
const measured: unknown[] = []
try {
  for (const size of sizes) {
    const own = await openTestOffice(server, nouns)
    for (let from = 0; from < size; from += piece) {
      await own.office.log.append(
        own.writer,
        Array.from({ length: piece }, (_, at) => newRow(from + at)),
      )
    }
    await own.office.close()
    const empty = mebibytes()
    const copied = await start(own, own.snapshots)
    const held = mebibytes()
    await copied.office.close()
    const closed = mebibytes()
    const read = await start(own, undefined)
    await read.office.close()
    if (size === sizes[0]) continue
    measured.push({
      rows: size,
      registerMiB: rounded(held - empty),
      bytesARow: Math.round(((held - empty) * 2 ** 20) / size),
      leftAfterLockingMiB: rounded(closed - empty),
      startFromSealedCopySeconds: rounded(copied.seconds),
      startFromLogSeconds: rounded(read.seconds),
    })
  }
} finally {
  await server.stop()
}
const results = {
  what: 'register in memory: one map per kind, one object per record',
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, shared with other work, load ${loadavg()[0]?.toFixed(1)}`,
  measured,
}
await writeWhole(
  new URL('results/register-memory.json', import.meta.url).pathname,
  `${JSON.stringify(results, null, 2)}\n`,
)
console.log(JSON.stringify(results, null, 2))

async function start(own: Awaited<ReturnType<typeof openTestOffice>>, snapshots: string | undefined) {
  const begin = performance.now()
  const office = await own.second(snapshots)
  await office.register().reaches((await office.log.head()).position)
  return { office, seconds: (performance.now() - begin) / 1000 }
}

function newRow(number: number) {
  const text = String(number)
  const set = {
    list: 'list-of-the-measurement',
    version: 1,
    sheet: null,
    row: number + 1,
    line: number + 2,
    raw: [`Synthetic Person ${text}`, 'F', '1999-03-04', 'KE', `P${text}`, '', 'nowhere'],
    identity: {
      name: `Synthetic Person ${text}`,
      sex: 'F',
      birth: '1999-03-04',
      nationality: 'KE',
      document: `P${text}`,
    },
    location: { place: 'nowhere' },
    marks: [],
    aside: null,
  }
  return { record: { kind: 'list-row', id: `row-of-the-measurement-${text}` }, set, seen: 0 }
}
