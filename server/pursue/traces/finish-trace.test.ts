import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { command as chain } from '../../commands/chain.ts'
import { command as synthesize } from '../../commands/synthesize.ts'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

// With no patience at all, every trace is a job.

let server: TestServer
let app: TestApp
let source: string
let payment: string

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server, undefined, undefined, 0)
  app.jobs.start()
  const made = join(server.folder, 'tron')
  await run(synthesize, 'chain', '--chain', 'tron', '--transactions', '2000', '--seed', '3', '--out', made)
  await mkdir(join(server.folder, 'chains'), { recursive: true })
  await run(
    chain,
    'ingest',
    join(made, 'transfers.csv'),
    '--chain',
    'tron',
    '--out',
    join(server.folder, 'chains/tron'),
  )
  const truth = (await readFile(join(made, 'truth.csv'), 'utf8')).split('\n').map((line) => line.split(','))
  payment = truth.find(([kind]) => kind === 'payment')![1]!
  const offered = { name: 'TRON', folder: 'tron', reason: 'for the unit' }
  source = (await app.as('coordinator').send('POST', '/chains', offered)).json().id
}, 180_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

async function run(command: { start(words: string[]): Promise<number> }, ...words: string[]): Promise<void> {
  const mute = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true))
  try {
    expect(await command.start([...words, '--json'])).toBe(0)
  } finally {
    for (const each of mute) each.mockRestore()
  }
}

const ask = (seeds: readonly string[]) =>
  app.as('investigator').send('POST', '/traces', {
    ...{ source, title: 'A long one', seeds, backward: false, hops: null, least: null, date: null },
  })

test('a trace that takes long is a job, and the same door answers it when it is done', async () => {
  const first = (await ask([payment])).json()
  expect(first).toMatchObject({ trace: null, fault: null, job: expect.any(String) })
  await app.idle()
  const done = (await app.as('investigator').get(`/traces/${first.id}`)).json()
  expect(done).toMatchObject({ job: null, fault: null, trace: { chain: 'tron', seeds: [{ seed: payment }] } })
}, 60_000)

test('a job that cannot trace says why where the trace would stand', async () => {
  const first = (await ask([`${'0'.repeat(64)}:0`])).json()
  await app.idle()
  const done = (await app.as('investigator').get(`/traces/${first.id}`)).json()
  expect(done).toMatchObject({ trace: null, fault: expect.stringContaining('does not have') })
}, 60_000)

test('that money is traced shows in nobody else’s jobs', async () => {
  await ask([payment])
  await app.idle()
  const kinds = async (role: 'investigator' | 'coordinator') =>
    (await app.as(role).get('/session')).json().jobs.map(({ kind }: { kind: string }) => kind)
  expect(await kinds('investigator')).toContain('trace')
  expect(await kinds('coordinator')).not.toContain('trace')
}, 60_000)
