import { spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { asAdmin } from '../../platform/database-admin.ts'
import { embeddedRuntime } from '../../platform/postgres/embedded-runtime.ts'
import { openLocalDatabase } from '../../platform/postgres/local-database.ts'
import { runningProcess } from '../../platform/postgres/postmaster.ts'
import { serverFolder } from '../../platform/server-folder.ts'
import { runCommand, runOnTerminal, type StartedOffice, startOffice } from '../../testing/run-command.ts'

const passphrase = 'river lantern quiet orchard'
const other = 'copper window seven bridges'

// Each command is a process that reads the sources anew.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let folder: string
let data: string
let office: StartedOffice | undefined
const at = (name: string) => join(folder, name)
const real = () => ['--data', data, '--passphrase-file', at('passphrase')]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-commands-'))
  data = at('data')
  // The account that runs the database passes through.
  await chmod(folder, 0o711)
  await writeFile(at('passphrase'), `${passphrase}\n`)
  await writeFile(at('other'), `${other}\n`)
  office = await startOffice(['--empty', ...real()])
})
afterAll(async () => {
  await office?.stop()
  await rm(folder, { recursive: true, force: true })
})

test('beside a running office a head is taken, the log holds against it, and the hash is the same twice', async () => {
  const taken = await runCommand('head', ['--data', data, '--out', at('head.json'), '--json'])
  expect([taken.code, JSON.parse(taken.out).position]).toEqual([0, expect.any(Number)])
  expect(JSON.parse(await readFile(at('head.json'), 'utf8'))).toEqual(JSON.parse(taken.out))
  expect((await stat(at('head.json'))).mode & 0o777).toBe(0o600)
  expect(JSON.parse(taken.out).position).toBeGreaterThan(0)
  const verified = await runCommand('verify', ['log', '--data', data, '--head', at('head.json'), '--json'])
  expect([verified.code, JSON.parse(verified.out).passed]).toEqual([0, true])
  const [first, second] = [await runCommand('hash', ['--data', data]), await runCommand('hash', ['--data', data])]
  expect(first).toEqual(second)
  expect(first.out).toMatch(/^[0-9a-f]{64}\n$/)
})

test('Ctrl-C stops everything; the second start is quick and keeps what was written', async () => {
  const stopped = await office!.stop()
  office = undefined
  expect([stopped.code, runningProcess(join(data, 'database'))]).toEqual([0, undefined])
  office = await startOffice(real())
  process.stdout.write(`second start: ${office.seconds.toFixed(1)} s from the sources\n`)
  expect(office.said).not.toContain('Made ')
  const verified = await runCommand('verify', ['log', '--data', data, '--head', at('head.json')])
  expect(verified.code).toBe(0)
  await office.stop()
  office = undefined
})

test('one altered bit of the log is found by its position, and a cut tail by the head', async () => {
  const local = await openLocalDatabase({ data, runtime: embeddedRuntime, say: () => undefined })
  const flip = 'update changes set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where position = 1'
  const verify = () => runCommand('verify', ['log', '--data', data, '--head', at('head.json')])
  try {
    await asAdmin(local.admin, (client) => client.query(flip))
    const altered = await verify()
    expect([altered.code, altered.out]).toEqual([4, 'position 1: the sealed bytes were altered\n'])
    await asAdmin(local.admin, (client) => client.query(flip))
    expect((await verify()).code).toBe(0)
    const last = JSON.parse(await readFile(at('head.json'), 'utf8')).position
    await asAdmin(local.admin, (client) => client.query('create table cut as select * from changes'))
    await asAdmin(local.admin, (client) => client.query('delete from changes where position >= $1', [last]))
    const cut = await verify()
    expect([cut.code, cut.out]).toEqual([
      4,
      expect.stringContaining('the log ends here, before the head that was kept'),
    ])
    await asAdmin(local.admin, (client) =>
      client.query('insert into changes select * from cut where position >= $1', [last]),
    )
    await asAdmin(local.admin, (client) => client.query('drop table cut'))
    expect((await verify()).code).toBe(0)
  } finally {
    await local.stop()
  }
})

test('a passphrase is asked for without being shown, and two that differ change nothing', async () => {
  const asked = await runOnTerminal(
    'keys',
    ['passphrase', '--data', data],
    [
      ['Passphrase now:', passphrase],
      ['New passphrase:', other],
      ['New passphrase again:', `${other} and more`],
    ],
  )
  expect(asked.out).toContain('The two new passphrases are not the same; nothing was changed.')
  expect(asked.out).not.toContain(passphrase)
  expect(asked.out).not.toContain(other)
})

test('a new passphrase, a new key: the old one opens nothing and the log is the same', async () => {
  const words = ['--data', data, '--passphrase-file', at('passphrase'), '--new-passphrase-file', at('other')]
  const before = await runCommand('hash', ['--data', data])
  expect((await runCommand('keys', ['passphrase', ...words])).code).toBe(0)
  const refused = await runCommand('keys', ['rotate', ...words])
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('not the passphrase')])
  expect(refused.err).not.toContain(passphrase)
  const rotated = await runCommand('keys', [
    'rotate',
    '--data',
    data,
    '--passphrase-file',
    at('other'),
    '--new-passphrase-file',
    at('passphrase'),
  ])
  expect([rotated.code, rotated.out]).toEqual([0, expect.stringContaining('were wrapped again')])
  expect((await runCommand('hash', ['--data', data])).out).toBe(before.out)
})

test('keys of days that are over can be forgotten; the key of today cannot', async () => {
  const today = new Date().toISOString().slice(0, 10)
  const forget = (before: string) => runCommand('keys', ['forget', '--before', before, ...real()])
  expect((await forget('9999-01-01')).code).toBe(1)
  expect((await forget('yesterday')).code).toBe(2)
  expect(await forget(today)).toMatchObject({ code: 0, out: 'The keys of 0 days were destroyed.\n' })
  const local = await openLocalDatabase({ data, runtime: embeddedRuntime, say: () => undefined })
  const statement = `insert into record_keys select organisation, 'day', '2001-01-01', version, wrapped_by, wrapped
    from record_keys where kind <> 'day' limit 1`
  await asAdmin(local.admin, (client) => client.query(statement))
  await local.stop()
  expect(await forget(today)).toMatchObject({ code: 0, out: 'The keys of 1 days were destroyed.\n' })
  expect((await runCommand('verify', ['log', '--data', data])).code).toBe(0)
})

test('it needs no root: another account starts it in a folder of its own', async () => {
  await mkdir(at('own'))
  // Where this test is not root it has been someone else all along; where that account cannot read the sources, root starts it again.
  const nobody = { uid: 65_534, gid: 65_534 }
  const canRead = spawnSync('test', ['-r', serverFolder()], { cwd: '/', ...nobody }).status === 0
  const as = process.getuid?.() === 0 && canRead ? nobody : undefined
  if (as !== undefined) await chown(at('own'), as.uid, as.gid)
  const words = ['--empty', '--data', at('own/data'), '--passphrase-file', '-']
  const own = await startOffice(words, { input: `${passphrase}\n`, ...(as === undefined ? {} : { as }) })
  const { uid } = await stat(`/proc/${runningProcess(at('own/data/database'))}`).catch(() =>
    stat(at('own/data/database')),
  )
  if (as !== undefined) expect(uid).toBe(as.uid)
  expect((await own.stop()).code).toBe(0)
})

test('a folder without an installation, and one whose secret is asked of nobody, are refused in one sentence', async () => {
  await mkdir(at('nothing'))
  const missing = await runCommand('head', ['--data', at('nothing')])
  expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('There is no Homeward in')])
  const unasked = await runCommand('start', ['--empty', '--data', at('fresh')])
  expect([unasked.code, unasked.err]).toEqual([2, expect.stringContaining('needs a passphrase')])
})
