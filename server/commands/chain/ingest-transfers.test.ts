import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Problem } from '@homeward/domain'
import { accountChain } from '@homeward/synthetic/chain'
import { afterAll, expect, test } from 'vitest'
import { openChainStore } from '../../platform/chain-store/open-chain-store.ts'
import { ingestTransfers } from './ingest-transfers.ts'

const folder = mkdtempSync(join(tmpdir(), 'homeward-ingest-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const address = (account: number) => `0x${createHash('sha256').update(`${account}`).digest('hex').slice(0, 40)}`

/** Transfers of a planted chain, several in a transaction and in a block, two tokens, amounts beyond 2^64. */
function transfers(): string[] {
  const { movements, order } = accountChain({ transactions: 2_000, seed: 11 })
  return Array.from(order, (movement, place) => {
    const block = 100 + Math.floor(place / 40)
    const tx = createHash('sha256')
      .update(`${Math.floor(place / 3)}`)
      .digest('hex')
    const value = place % 97 === 0 ? `${2n ** 100n + BigInt(place)}` : `${movements.value(movement)}`
    const [from, to] = [address(movements.from(movement)), address(movements.to(movement))]
    return `(${block}, ${1_700_000_000 + block}, '${tx}', ${place % 40}, '${place % 5 === 0 ? 'USDT' : 'USDC'}', '${from}', '${to}', '${value}')`
  })
}

async function writeParquet(name: string, rows: readonly string[], order: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const table = `(VALUES ${rows.join(', ')}) AS t(block, time, tx, log, token, "from", "to", value)`
  await connection.run(`COPY (SELECT * FROM ${table} ORDER BY ${order}) TO '${at(name)}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
  return at(name)
}

const ingest = (file: string, store: string, engine: 'own' | 'duckdb') =>
  ingestTransfers({ files: [file], folder: at(store), progress: () => undefined, engine }, 'eth')

const files = (store: string) => readdirSync(at(store)).sort()

test('SQL prepares the very store that our own reader writes, byte for byte', async () => {
  const sorted = await writeParquet('sorted.parquet', transfers(), 'block, log')
  await ingest(sorted, 'own', 'own')
  await ingest(sorted, 'sql', 'duckdb')
  expect(files('sql')).toEqual(files('own'))
  for (const file of files('own')) {
    expect(readFileSync(at(`sql/${file}`)).equals(readFileSync(at(`own/${file}`))), file).toBe(true)
  }
})

test('rows in any order give the same columns', async () => {
  const shuffled = await writeParquet('shuffled.parquet', transfers(), 'hash(tx, log)')
  await ingest(shuffled, 'shuffled', 'duckdb')
  const [one, other] = [openChainStore(at('own')), openChainStore(at('shuffled'))]
  for (const name of ['addressKey', 'transferFrom', 'transferTo', 'transferValue', 'transferTransaction'] as const) {
    expect(Buffer.from(other.column(name).buffer).equals(Buffer.from(one.column(name).buffer)), name).toBe(true)
  }
  one.close()
  other.close()
})

const good = `(1, 10, '${'ab'.repeat(32)}', 0, 'USDT', '${address(1)}', '${address(2)}', '5')`
test.each([
  ['a log number twice', [good, good], /block 1, log 0 is there twice/],
  ['time running back', [good, good.replace('(1, 10', '(2, 9')], /block 2, log 0 has an earlier time/],
  ['half a block', [good.replace('(1,', '(1.5,')], /block \?, log 0 has a block, time or log/],
  ['an empty sender', [good.replace(`'${address(1)}'`, 'NULL')], /block 1, log 0 has an empty/],
  ['a wrong sender', [good.replace(address(1), '0x12')], /block 1, log 0 has a sender that is not an address/],
  ['a wrong tx', [good.replace('abab', 'xy')], /block 1, log 0 has a tx that is not 64/],
  ['2^255', [good.replace(`'5'`, `'${2n ** 255n}'`)], /block 1, log 0 has a value of 2\^128 or more/],
])('%s is refused with block and log, and nothing is left', async (name, rows, sentence) => {
  const file = await writeParquet(`${name.replaceAll(' ', '-')}.parquet`, rows, 'log')
  const refused = ingest(file, `refused ${name}`, 'duckdb')
  await expect(refused).rejects.toThrow(Problem)
  await expect(refused).rejects.toThrow(sentence)
  expect(existsSync(at(`refused ${name}`))).toBe(false)
})
