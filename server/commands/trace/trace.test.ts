import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Command } from '../../platform/command-line.ts'
import { command as chain } from '../chain.ts'
import { command as cluster } from '../cluster.ts'
import { command as freeze } from '../freeze.ts'
import { command as synthesize } from '../synthesize.ts'
import { command as trace } from '../trace.ts'
import { command as verify } from '../verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'homeward-trace-'))
const at = (name: string) => join(folder, name)

interface Said {
  readonly code: number
  readonly json: Record<string, unknown>
  readonly error: string
}

async function run(command: Command, ...args: string[]): Promise<Said> {
  let out = ''
  let error = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    error += String(text)
    return true
  })
  try {
    const code = await command.start([...args, '--json'])
    return { code, json: out === '' ? {} : JSON.parse(out), error }
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
  }
}

beforeAll(async () => {
  await run(synthesize, 'chain', '--chain', 'tron', '--transactions', '12000', '--seed', '3', '--out', at('tron'))
  await run(synthesize, 'chain', '--transactions', '6000', '--seed', '3', '--out', at('btc'))
  await run(chain, 'ingest', at('tron/transfers.csv'), '--chain', 'tron', '--out', at('tron-store'))
  await run(chain, 'ingest', at('btc/blocks.dat'), '--chain', 'btc', '--out', at('btc-store'))
  await run(chain, 'label', at('tron-store'), at('tron/labels.json'))
  await run(chain, 'label', at('btc-store'), at('btc/labels.json'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const truth = (name: string, kind: string) =>
  readFileSync(at(`${name}/truth.csv`), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter((cells) => cells[0] === kind)

test.each(['tron', 'btc'])(
  'on %s every rule conserves, and the finding is computed again byte for byte',
  async (name) => {
    const seeds = [...new Set(truth(name, 'payment').map((cells) => cells[1]!))].slice(0, 5)
    const store = at(`${name}-store`)
    const args = ['--from', seeds.join(','), '--until', 'exits', '--also', 'graphml,ftm,stix']
    const { code, json } = await run(trace, store, ...args, '--out', at(`${name}-case`))
    expect(code).toBe(0)
    for (const account of Object.values(json['policies'] as Record<string, Record<string, string>>)) {
      const { exits, frontier, cut, fees } = account
      expect(BigInt(account['in']!)).toBe(BigInt(exits!) + BigInt(frontier!) + BigInt(cut!) + BigInt(fees!))
    }
    const rows = readFileSync(at(`${name}-case/exits.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    for (const row of rows) {
      const [firm, high, low, most, ...rules] = row.split(',').slice(5).map(BigInt)
      expect(rules.some((rule) => rule === firm) && rules.every((rule) => rule >= firm! && rule <= high!)).toBe(true)
      expect(low! <= firm! && high! <= most!).toBe(true)
    }
    expect((await run(verify, at(`${name}-case/result.json`))).json['passed']).toBe(true)
    const finding = readFileSync(at(`${name}-case/result.json`), 'utf8')
    writeFileSync(at(`${name}-case/result.json`), finding.replace(/"transactions": (\d)/, '"transactions": 1$1'))
    expect((await run(verify, at(`${name}-case/result.json`))).code).toBe(4)
  },
)

test('a request rests on firm value and stays a draft; without firm value there is none', async () => {
  const [seed] = truth('tron', 'payment').map((cells) => cells[1]!)
  await run(trace, at('tron-store'), '--from', seed!, '--until', 'exits', '--out', at('freeze-case'))
  const result = at('freeze-case/result.json')
  const { json } = await run(freeze, result, '--service', 'X', '--reference', 'R', '--out', at('pack'))
  expect(readdirSync(at('pack')).sort()).toEqual(['manifest.json', 'request.csv', 'request.json', 'request.pdf'])
  expect(BigInt(String(json['firm']))).toBeGreaterThan(0n)
  expect(JSON.parse(readFileSync(at('pack/request.json'), 'utf8')).status).toMatch(/^draft/)
  const none = await run(freeze, result, '--service', 'X', '--reference', 'R', '--exits', 'nobody', '--out', at('none'))
  expect(none).toMatchObject({ code: 1, error: expect.stringMatching(/haircut or poison alone/) })
})

test('clusters keep apart the owners of the truth, and a merge taken out of evidence splits them', async () => {
  const { json } = await run(cluster, at('btc-store'), '--out', at('clusters.csv'))
  expect(json['addresses']).toBe(truth('btc', 'owner').length)
  const [first] = readFileSync(at('merges.csv'), 'utf8').trim().split('\n').slice(1)
  const tx = first!.split(',')[3]!
  const without = await run(cluster, at('btc-store'), '--without', tx, '--out', at('clusters.csv'))
  expect(without.json['excluded']).toMatchObject({ analyst: 1 })
  expect(Number(without.json['clusters'])).toBeGreaterThanOrEqual(Number(json['clusters']))
})

test('what is typed after --from never comes back in a message', async () => {
  const secret = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'
  const { code, error } = await run(trace, at('tron-store'), '--from', secret, '--out', at('nothing'))
  expect(code).toBe(1)
  expect(error).toMatch(/Entry 1 of --from is an address that the store does not have/)
  expect(error).not.toContain(secret)
})

test('a part ingested twice is refused and the store stays as it was', async () => {
  const before = readFileSync(at('tron-store/store.json'), 'utf8')
  const tron = await run(chain, 'ingest', at('tron/transfers.csv'), '--chain', 'tron', '--out', at('tron-store'))
  expect(tron).toMatchObject({ code: 1, error: expect.stringMatching(/transfers\.csv row 2/) })
  expect(readFileSync(at('tron-store/store.json'), 'utf8')).toBe(before)
  const btc = await run(chain, 'ingest', at('btc/blocks.dat'), '--chain', 'btc', '--out', at('btc-store'))
  expect(btc.error).toMatch(/already has/)
})

test('a flipped byte, another version and a broken list are named with file and place', async () => {
  cpSync(at('btc-store'), at('damaged'), { recursive: true })
  const file = readdirSync(at('damaged')).find((name) => name.endsWith('.seg'))!
  const bytes = readFileSync(at(`damaged/${file}`))
  bytes[bytes.length - 5000]! ^= 1
  writeFileSync(at(`damaged/${file}`), bytes)
  const flipped = await run(chain, 'verify', at('damaged'))
  expect(flipped).toMatchObject({ code: 4, error: expect.stringMatching(/\.seg is damaged between bytes \d+ and \d+/) })
  const store = readFileSync(at('damaged/store.json'), 'utf8')
  writeFileSync(at('damaged/store.json'), store.replace('chain-store/1', 'chain-store/9'))
  expect((await run(chain, 'info', at('damaged'))).error).toMatch(/another version/)
})

test('ingesting in two parts gives the same chain as ingesting at once', async () => {
  const lines = readFileSync(at('tron/transfers.csv'), 'utf8').trim().split('\n')
  const half = lines.findIndex((line, index) => index > 6000 && line.split(',')[0] !== lines[index - 1]!.split(',')[0])
  writeFileSync(at('one.csv'), `${lines.slice(0, half).join('\n')}\n`)
  writeFileSync(at('two.csv'), `${[lines[0], ...lines.slice(half)].join('\n')}\n`)
  await run(chain, 'ingest', at('one.csv'), '--chain', 'tron', '--out', at('parts'))
  await run(chain, 'ingest', at('two.csv'), '--chain', 'tron', '--out', at('parts'))
  const whole = (await run(chain, 'info', at('tron-store'))).json
  expect((await run(chain, 'info', at('parts'))).json).toMatchObject({
    transfers: whole['transfers'],
    addresses: whole['addresses'],
    transactions: whole['transactions'],
    tip: whole['tip'],
  })
})
