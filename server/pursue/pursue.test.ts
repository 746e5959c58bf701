import { writeFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { command as chain } from '../commands/chain.ts'
import { command as synthesize } from '../commands/synthesize.ts'
import { command as verify } from '../commands/verify.ts'
import { startTestServer, type TestServer } from '../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../testing/test-app.ts'

// The stage from the outside: what an investigator gets, what waits for whom, and that a shield cannot be felt.

let server: TestServer
let app: TestApp
let source: string
let payments: string[]
let edges: { from: string; to: string; end: string }[]

const at = (path: string) => join(server.folder, path)

async function run(command: { start(words: string[]): Promise<number> }, ...words: string[]): Promise<number> {
  const mute = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true))
  try {
    return await command.start([...words, '--json'])
  } finally {
    for (const each of mute) each.mockRestore()
  }
}

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  await run(synthesize, 'chain', '--chain', 'tron', '--transactions', '6000', '--seed', '3', '--out', at('tron'))
  await mkdir(at('chains'), { recursive: true })
  await run(chain, 'ingest', at('tron/transfers.csv'), '--chain', 'tron', '--out', at('chains/tron'))
  await run(chain, 'label', at('chains/tron'), at('tron/labels.json'))
  const truth = await readFile(at('tron/truth.csv'), 'utf8')
  const planted = truth.split('\n').map((line) => line.split(','))
  payments = [...new Set(planted.filter(([kind]) => kind === 'payment').map((cells) => cells[1]!))]
  const registered = await app
    .as('coordinator')
    .send('POST', '/chains', { name: 'TRON', folder: 'tron', reason: 'for the unit' })
  expect(registered.statusCode).toBe(200)
  source = registered.json().id
  edges = (await trace([payments[0]!])).json().edges
}, 180_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const asked = (seeds: readonly string[]) => ({
  source,
  title: 'A scam',
  seeds,
  backward: false,
  hops: null,
  least: null,
  date: null,
})
const trace = (seeds: readonly string[]) => app.as('investigator').send('POST', '/traces', asked(seeds))
const shield = async (address: string) =>
  (await app.as('caseworker').send('POST', '/shields', { chain: 'tron', address, reason: 'given by her' })).json().id
const lift = (id: string) => app.as('caseworker').send('POST', `/shields/${id}/lift`, { reason: 'the test' })
const withoutId = (body: string) => body.replace(/"id":"[^"]{22}"/, '')
const words = { service: 'Exchange', reference: 'R-1', legalBasis: '', exits: [] }

test('a payment leads to exits with firm value, and the books balance under every rule', async () => {
  const { firm, exits, policies } = (await trace([payments[0]!])).json()
  expect(BigInt(firm)).toBeGreaterThan(0n)
  expect(exits.length).toBeGreaterThan(0)
  for (const { in: all, exits: out, frontier, cut, fees } of Object.values<Record<string, string>>(policies)) {
    expect(BigInt(all!)).toBe(BigInt(out!) + BigInt(frontier!) + BigInt(cut!) + BigInt(fees!))
  }
})

test('a report gives whole addresses only, and warns of one that does not hold', async () => {
  const good = edges[0]!.to
  const bad = good.slice(0, 12) + (good[12] === 'a' ? 'b' : 'a') + good.slice(13)
  const found = await app.as('investigator').send('POST', '/seeds', { source, text: `I paid ${good}, not ${bad}.` })
  expect(found.json()).toEqual({ seeds: [good], faulty: [bad], lookAlikes: 1 })
})

test('shielded hops answer in the very bytes of unmarked ones', async () => {
  const passed = [...new Set(edges.filter(({ end }) => end === 'followed').map(({ to }) => to))]
  const unmarked = new Map<string, string>()
  const exits = new Set<string>()
  for (const hop of passed) {
    const answer = await trace([hop])
    unmarked.set(hop, withoutId(answer.body))
    for (const { address } of answer.json().exits) exits.add(address)
  }
  // Money still lying on a token that can be frozen makes an unmarked address an exit; those are not compared.
  const hops = passed.filter((hop) => !exits.has(hop))
  expect(hops.length).toBeGreaterThan(0)
  const ids = await Promise.all(hops.map(shield))
  for (let request = 0; request < 1000; request++) {
    const hop = hops[request % hops.length]!
    expect(withoutId((await trace([hop])).body)).toBe(unmarked.get(hop))
  }
  for (const id of ids) await lift(id)
}, 300_000)

test('a shielded exit is an exit no more, and the books still balance', async () => {
  const before = (await trace([payments[0]!])).json()
  const address = before.exits[0].address
  const id = await shield(address)
  const after = await trace([payments[0]!])
  expect(after.json().exits.map((exit: { address: string }) => exit.address)).not.toContain(address)
  expect(after.body).not.toMatch(/shield|protected|refused/i)
  for (const { in: all, exits, frontier, cut, fees } of Object.values<Record<string, string>>(after.json().policies)) {
    expect(BigInt(all!)).toBe(BigInt(exits!) + BigInt(frontier!) + BigInt(cut!) + BigInt(fees!))
  }
  await lift(id)
})

test('a pack waits for a second person, is signed when released, and shows one flipped byte', async () => {
  const id = (await trace([payments[0]!])).json().id
  const pack = (await app.as('investigator').send('POST', `/traces/${id}/packs`, words)).json()
  expect(pack.state).toBe('waiting')
  expect((await app.as('investigator').get(`/packs/${pack.id}/file?name=request.pdf`)).statusCode).toBe(404)
  const reason = { reason: 'looked at it' }
  expect((await app.as('investigator').send('POST', `/packs/${pack.id}/release`, reason)).statusCode).toBe(404)
  expect((await app.as('caseworker').send('POST', `/packs/${pack.id}/release`, reason)).statusCode).toBe(404)
  expect((await app.as('coordinator').send('POST', `/packs/${pack.id}/release`, reason)).json().state).toBe('released')
  await mkdir(at('pack'))
  for (const name of ['request.pdf', 'request.csv', 'request.json', 'manifest.json']) {
    const file = await app.as('investigator').get(`/packs/${pack.id}/file?name=${name}`)
    expect(file.statusCode).toBe(200)
    writeFileSync(at(`pack/${name}`), file.rawPayload)
  }
  expect(await run(verify, at('pack/manifest.json'))).toBe(0)
  const pdf = await readFile(at('pack/request.pdf'))
  pdf[200]! ^= 1
  writeFileSync(at('pack/request.pdf'), pdf)
  expect(await run(verify, at('pack/manifest.json'))).toBe(4)
})

test('a pack across a shielded address goes to the protection team, and whoever asked sees the same', async () => {
  const id = (await trace([payments[0]!])).json().id
  const plain = (await app.as('investigator').send('POST', `/traces/${id}/packs`, words)).json()
  const shielded = await shield(edges[0]!.to)
  const crossing = (await app.as('investigator').send('POST', `/traces/${id}/packs`, words)).json()
  expect({ ...crossing, id: '' }).toEqual({ ...plain, id: '' })
  const waits = async (role: 'coordinator' | 'caseworker') =>
    (await app.as(role).get('/packs')).json().packs.map((pack: { id: string }) => pack.id)
  expect(await waits('coordinator')).not.toContain(crossing.id)
  expect(await waits('caseworker')).toContain(crossing.id)
  const reason = { reason: 'would point at her' }
  expect((await app.as('coordinator').send('POST', `/packs/${crossing.id}/release`, reason)).statusCode).toBe(404)
  expect((await app.as('caseworker').send('POST', `/packs/${crossing.id}/refuse`, reason)).json().state).toBe('refused')
  await lift(shielded)
})
