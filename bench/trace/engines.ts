/**
 * One file of token transfers made a store by our own reader and by the SQL that other engines run: DuckDB, and a local
 * Spark where the Python named by HOMEWARD_PEERS has pyspark (see install-peers.sh). All must number alike.
 * Usage: npx tsx bench/trace/engines.ts [TRANSFERS] [SEED]
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { faultsInTransfers, preparation } from '@homeward/formats/chain'
import { accountChain } from '@homeward/synthetic/chain'
import { ingestTransfers } from '../../server/commands/chain/ingest-transfers.ts'
import { openChainStore } from '../../server/platform/chain-store/open-chain-store.ts'
import { report } from './report.ts'

const transactions = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? 7)
const folder = mkdtempSync(join(tmpdir(), 'homeward-engines-'))
const at = (name: string) => join(folder, name)
const digest = (text: string) => createHash('sha256').update(text).digest('hex')

async function writeTransfers(): Promise<number> {
  const { movements, order } = accountChain({ transactions, seed })
  const csv = createWriteStream(at('transfers.csv'))
  csv.write('block,time,tx,log,token,from,to,value\n')
  for (let place = 0; place < order.length; place++) {
    const movement = order[place]!
    const block = Math.floor(place / 100)
    const [from, to] = [movements.from(movement), movements.to(movement)].map(
      (each) => `0x${digest(`${each}`).slice(24)}`,
    )
    const line = `${block},${1_600_000_000 + block * 3},${digest(`tx ${place}`)},${place % 100},USDT,${from},${to},${movements.value(movement)}\n`
    if (!csv.write(line)) await new Promise<void>((resolve) => csv.once('drain', () => resolve()))
  }
  csv.end()
  await finished(csv)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(
    `COPY (SELECT * FROM read_csv('${at('transfers.csv')}', all_varchar = true)) TO '${at('transfers.parquet')}' (FORMAT parquet)`,
  )
  connection.closeSync()
  instance.closeSync()
  return order.length
}

async function ingest(engine: 'own' | 'duckdb') {
  const start = performance.now()
  await ingestTransfers(
    { files: [at('transfers.parquet')], folder: at(engine), progress: () => undefined, engine },
    'eth',
  )
  return { seconds: Math.round(performance.now() - start) / 1000 }
}

/** What Spark wrote, against the store: block border, sender and receiver of every transfer. */
function sparkAgrees(): boolean {
  const store = openChainStore(at('own'))
  const [from, to] = [store.column('transferFrom'), store.column('transferTo')]
  const part = readdirSync(at('spark')).find((file) => file.startsWith('part-'))!
  const rows = readFileSync(at(`spark/${part}`), 'utf8')
    .trimEnd()
    .split('\n')
  const agrees = rows.every((row, place) => {
    const cells = row.split(',')
    return Number(cells[4]) === from[place] && Number(cells[5]) === to[place]
  })
  store.close()
  return agrees && rows.length === from.length
}

function spark(): unknown {
  const python =
    process.env['HOMEWARD_PEERS'] === undefined ? undefined : join(process.env['HOMEWARD_PEERS'], 'bin/python')
  if (python === undefined || !existsSync(python)) return 'left out: HOMEWARD_PEERS names no Python with pyspark'
  writeFileSync(at('steps.json'), JSON.stringify({ preparation, faults: faultsInTransfers }))
  const script = new URL('spark.py', import.meta.url).pathname
  const said = execFileSync(python, [script, at('transfers.parquet'), at('steps.json'), at('spark')], {
    encoding: 'utf8',
  })
  return { ...JSON.parse(said.trim().split('\n').at(-1)!), sameNumbers: sparkAgrees() }
}

try {
  const transfers = await writeTransfers()
  const [own, duckdb] = [await ingest('own'), await ingest('duckdb')]
  const same = readdirSync(at('own')).every((file) =>
    readFileSync(at(`own/${file}`)).equals(readFileSync(at(`duckdb/${file}`))),
  )
  report('engines', { transfers, own, duckdb: { ...duckdb, sameBytes: same }, spark: spark() })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
