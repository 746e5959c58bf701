import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ChainStoreWriter } from './chain-store-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'homeward-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a second ingest into the same store waits for the first', () => {
  const store = join(folder, 'busy')
  const first = new ChainStoreWriter(store, 'btc')
  expect(() => new ChainStoreWriter(store, 'btc')).toThrow(/^Another ingest is writing to this store/)
  first.abandon()
  new ChainStoreWriter(store, 'btc').abandon()
})

test('the lock of an ingest that was killed is taken over, with what it left half-written', () => {
  const store = join(folder, 'left')
  new ChainStoreWriter(store, 'btc')
  const ended = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(join(store, 'ingest.lock'), `${ended}\n`)
  writeFileSync(join(store, 'segment-000001-0123456789abcdef.seg'), 'half')
  const next = new ChainStoreWriter(store, 'btc')
  expect(readdirSync(store)).toEqual(['ingest.lock'])
  next.abandon()
})
