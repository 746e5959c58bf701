import { writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { command as chain } from '../commands/chain.ts'
import { command as cluster } from '../commands/cluster.ts'
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
  edges = await edgesOf((await trace([payments[0]!])).json().id)
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
/** A trace that took long is answered by the same door when it is done. */
async function trace(seeds: readonly string[], of = source) {
  const first = await app.as('investigator').send('POST', '/traces', { ...asked(seeds), source: of })
  if (first.json().job === null) return first
  return vi.waitFor(
    async () => {
      const answer = await app.as('investigator').get(`/traces/${first.json().id}`)
      expect(answer.json().trace).not.toBeNull()
      return answer
    },
    { timeout: 60_000, interval: 50 },
  )
}
const shield = async (address: string) =>
  (await app.as('caseworker').send('POST', '/shields', { chain: 'tron', address, reason: 'given by her' })).json().id
const lift = (id: string) => app.as('caseworker').send('POST', `/shields/${id}/lift`, { reason: 'the test' })
const withoutId = (body: string) => body.replace(/"id":"[^"]{22}"/, '')
const graphOf = (id: string) => app.as('investigator').get(`/traces/${id}/graph`)
async function edgesOf(id: string): Promise<typeof edges> {
  const { addresses, transfers } = (await graphOf(id)).json()
  return transfers.map(({ from, to, end }: { from: number; to: number; end: string }) => ({
    from: addresses[from].address,
    to: addresses[to].address,
    end,
  }))
}
const words = { service: 'Exchange', reference: 'R-1', legalBasis: '', exits: [] }

test('a payment leads to exits with firm value, and the books balance under every rule', async () => {
  const { firm, exits, policies } = (await trace([payments[0]!])).json().trace
  expect(BigInt(firm)).toBeGreaterThan(0n)
  expect(exits.length).toBeGreaterThan(0)
  for (const { in: all, exits: out, frontier, cut, fees } of Object.values<Record<string, string>>(policies)) {
    expect(BigInt(all!)).toBe(BigInt(out!) + BigInt(frontier!) + BigInt(cut!) + BigInt(fees!))
  }
})

test('an exit says who calls it one, how old that is, and shows its evidence', async () => {
  const { id, trace: shown } = (await trace([payments[0]!])).json()
  const [first] = shown.exits
  expect(first.claim).toMatchObject({ by: 'balance', source: null })
  const all = (await trace(payments.slice(0, 40))).json()
  const deposit = all.trace.exits.find((exit: { kind: string }) => exit.kind === 'deposit')
  expect(deposit.claim).toMatchObject({ by: 'deposit', source: 'synthetic truth', date: '2025-01-01' })
  const asked = { address: deposit.address }
  const sweeps = await app.as('investigator').send('POST', `/traces/${all.id}/sweeps`, asked)
  expect(sweeps.json()).toMatchObject({ wallet: deposit.claim.wallet, count: sweeps.json().transfers.length })
  const none = await app.as('investigator').send('POST', `/traces/${id}/sweeps`, { address: edges[0]!.to })
  expect(none.statusCode).toBe(404)
})

test('a transaction is shown as the store holds it, with the byte at which it stands', async () => {
  const [tx] = payments[0]!.split(':')
  const shown = (await app.as('investigator').send('POST', '/transactions', { source, tx })).json()
  expect(shown.transfers).toMatchObject([{ log: 0, unit: { name: 'USDT', decimals: 6 } }])
  const segment = await readFile(at(`chains/tron/${shown.segment}`))
  expect(segment.subarray(shown.offset, shown.offset + 32).toString('hex')).toBe(tx)
})

test('cut evidence splits a cluster in one case only, and comes together again when the cut is undone', async () => {
  await run(synthesize, 'chain', '--transactions', '3000', '--seed', '3', '--out', at('btc'))
  const blocks = (await readdir(at('btc'))).filter((file) => file.endsWith('.dat')).map((file) => at(`btc/${file}`))
  await run(chain, 'ingest', ...blocks, '--chain', 'btc', '--out', at('chains/btc'))
  await run(cluster, at('chains/btc'), '--out', at('clusters.csv'))
  const [a, , , tx] = (await readFile(at('merges.csv'), 'utf8')).split('\n')[1]!.split(',')
  const address = a!
  const offered = { name: 'Bitcoin', folder: 'btc', reason: 'for the unit' }
  const coins = (await app.as('coordinator').send('POST', '/chains', offered)).json().id
  const caseOf = async () => (await trace([address], coins)).json().id
  const [id, other] = [await caseOf(), await caseOf()]
  const clusterIn = async (of: string) =>
    (await app.as('investigator').send('POST', `/traces/${of}/cluster`, { address })).json()
  const { size, merges } = await clusterIn(id)
  expect(merges).toContainEqual(expect.objectContaining({ a: address, tx }))
  const body = { tx, reason: 'paid by a broker' }
  const cut = (await app.as('investigator').send('POST', `/traces/${id}/cuts`, body)).json()
  const split = await clusterIn(id)
  expect(split.partCount).toBeGreaterThan(1)
  expect(split.parts.reduce((sum: number, part: { size: number }) => sum + part.size, 0)).toBe(size)
  expect((await clusterIn(other)).partCount).toBe(1)
  expect((await app.as('investigator').send('POST', `/traces/${id}/cuts`, body)).statusCode).toBe(409)
  expect((await app.as('investigator').send('DELETE', `/traces/${id}/cuts/${cut.id}`)).statusCode).toBe(200)
  expect((await clusterIn(id)).partCount).toBe(1)
})

test('a cluster of a shielded address answers in the very bytes of before', async () => {
  const { id } = (await trace([payments[0]!])).json()
  const ask = () => app.as('investigator').send('POST', `/traces/${id}/cluster`, { address: edges[0]!.to })
  const before = (await ask()).body
  const shielded = await shield(edges[0]!.to)
  expect((await ask()).body).toBe(before)
  await lift(shielded)
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
    for (const { address } of answer.json().trace.exits) exits.add(address)
  }
  // Money still lying on a token that can be frozen makes an unmarked address an exit; those are not compared.
  const hops = passed.filter((hop) => !exits.has(hop))
  expect(hops.length).toBeGreaterThan(0)
  const ids = await Promise.all(hops.map(shield))
  // Twenty at a time, so that they share their commits.
  for (let request = 0; request < 1000; request += 20) {
    const asked = Array.from({ length: 20 }, (_, each) => hops[(request + each) % hops.length]!)
    const answers = await Promise.all(asked.map((hop) => trace([hop])))
    for (const [each, { body }] of answers.entries()) expect(withoutId(body)).toBe(unmarked.get(asked[each]!))
  }
  for (const id of ids) await lift(id)
}, 900_000)

test('a shielded exit is an exit no more, and the books still balance', async () => {
  const before = (await trace([payments[0]!])).json().trace
  const address = before.exits[0].address
  const id = await shield(address)
  const after = await trace([payments[0]!])
  expect(after.json().trace.exits.map((exit: { address: string }) => exit.address)).not.toContain(address)
  expect(after.body).not.toMatch(/shield|protected|refused/i)
  for (const { in: all, exits, frontier, cut, fees } of Object.values<Record<string, string>>(
    after.json().trace.policies,
  )) {
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

test('what a service did with a released request is written down, line by line', async () => {
  const id = (await trace([payments[0]!])).json().id
  const pack = (await app.as('investigator').send('POST', `/traces/${id}/packs`, words)).json()
  const said = { outcome: 'sent', day: '2026-01-02', amount: null, note: '' }
  const answer = (body: object) => app.as('investigator').send('POST', `/packs/${pack.id}/answers`, body)
  expect((await answer(said)).statusCode).toBe(409)
  await app.as('coordinator').send('POST', `/packs/${pack.id}/release`, { reason: 'looked at it' })
  await answer(said)
  const froze = { outcome: 'froze', day: '2026-01-05', amount: '5', note: 'ticket 9' }
  expect((await answer(froze)).json().answers).toEqual([said, froze])
  expect((await answer({ ...said, day: '2999-01-01' })).statusCode).toBe(422)
  expect((await app.as('coordinator').send('POST', `/packs/${pack.id}/answers`, said)).statusCode).toBe(404)
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
