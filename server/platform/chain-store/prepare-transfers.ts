import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { Problem } from '@homeward/domain'
import { type AccountLedger, faultsInTransfers, preparation, transferColumns } from '@homeward/formats/chain'
import { transferTable } from './transfer-table.ts'

/**
 * Fills a ledger from Parquet files whose order, dictionary of accounts and transaction borders DuckDB works out with
 * the SQL that any other engine could run. The rows may come in any order and are taken together, not file by file.
 */
export async function prepareTransfers(
  paths: readonly string[],
  ledger: AccountLedger,
  beforeBlock: () => Promise<void>,
): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const spill = mkdtempSync(join(tmpdir(), 'homeward-prepare-'))
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: '2GB',
    temp_directory: spill,
  })
  const connection = await instance.connect()
  try {
    await readFiles(connection, paths)
    for (const { name, select } of preparation) await connection.run(`CREATE TEMP TABLE ${name} AS ${select}`)
    await refuseFaults(connection, paths)
    const tokens = await numbersOf(connection, 'label', (text) => ledger.tokenOf(text))
    const accounts = await numbersOf(connection, 'account', (text) => ledger.accounts.add(text))
    await fill(connection, { ledger, tokens, accounts, beforeBlock })
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(spill, { recursive: true, force: true })
  }
}

async function readFiles(connection: DuckDBConnection, paths: readonly string[]): Promise<void> {
  const selects: string[] = []
  for (const path of paths) {
    const table = await transferTable(connection, path)
    const columns = transferColumns.map((name) => `CAST("${name}" AS STRING) AS ${renamed[name] ?? name}`)
    selects.push(`SELECT ${columns.join(', ')} FROM ${table}`)
  }
  await connection.run(`CREATE TEMP TABLE transfer AS ${selects.join(' UNION ALL ')}`).catch(() => {
    const files = paths.map((path) => basename(path)).join(', ')
    throw new Problem('input-unreadable', `A Parquet file is damaged: ${files}.`)
  })
}

/** `from` and `to` are words of SQL. */
const renamed: Partial<Record<(typeof transferColumns)[number], string>> = { from: 'sender', to: 'receiver' }

async function refuseFaults(connection: DuckDBConnection, paths: readonly string[]): Promise<void> {
  for (const { what, select } of faultsInTransfers) {
    const found = await connection.runAndReadAll(`SELECT block, log FROM (${select}) AS f ORDER BY block, log LIMIT 1`)
    const [row] = found.getRows()
    if (row !== undefined) throw refusal(paths.map((path) => basename(path)).join(', '), row[0], row[1])(what)
  }
}

const refusal = (file: string, block: unknown, log: unknown) => (what: string) =>
  new Problem('input-invalid', `${file}: the transfer of block ${block ?? '?'}, log ${log ?? '?'} ${what}.`)

/** What the ledger calls each text that SQL has numbered, by that number. */
async function numbersOf(
  connection: DuckDBConnection,
  name: 'account' | 'label',
  numberOf: (text: string) => number | string,
): Promise<Uint32Array> {
  const numbers: number[] = []
  const result = await connection.stream(`SELECT text, seen FROM ${name} ORDER BY number`)
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const texts = chunk.getColumnValues(0)
    for (const [each, text] of texts.entries()) {
      const number = numberOf(String(text))
      if (typeof number === 'string') throw await misread(connection, number, chunk.getColumnValues(1)[each] as bigint)
      numbers.push(number)
    }
  }
  return Uint32Array.from(numbers)
}

async function misread(connection: DuckDBConnection, fault: string, seen: bigint): Promise<Problem> {
  const place = seen / 2n
  const found = await connection.runAndReadAll(`SELECT block, log FROM transfer_placed WHERE place = ${place}`)
  const [block, log] = found.getRows()[0]!
  return refusal('The files', block, log)(`has a ${seen % 2n === 0n ? 'sender' : 'receiver'} that ${fault}`)
}

async function fill(
  connection: DuckDBConnection,
  into: {
    readonly ledger: AccountLedger
    readonly tokens: Uint32Array
    readonly accounts: Uint32Array
    readonly beforeBlock: () => Promise<void>
  },
): Promise<void> {
  const { ledger, tokens, accounts, beforeBlock } = into
  let last = -1
  const result = await connection.stream(
    'SELECT block, time, log, tx, token, sender, receiver, value FROM prepared ORDER BY place',
  )
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const [blocks, times, logs, txs, labels, senders, receivers, values] = chunk.getColumns() as [
      bigint[],
      bigint[],
      bigint[],
      string[],
      bigint[],
      bigint[],
      bigint[],
      string[],
    ]
    for (let row = 0; row < chunk.rowCount; row++) {
      const block = Number(blocks[row])
      const log = Number(logs[row])
      if (block !== last) await beforeBlock()
      last = block
      const transfer = {
        block,
        time: Number(times[row]),
        log,
        tx: txs[row]!,
        token: tokens[Number(labels[row])]!,
        from: accounts[Number(senders[row])]!,
        to: accounts[Number(receivers[row])]!,
      }
      ledger.addNumbered(transfer, values[row]!, refusal('The files', block, log))
    }
  }
}
