import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { databaseFolders } from './database-folders.ts'
import { unprivilegedAccount } from './unprivileged-account.ts'

const account = unprivilegedAccount()
const folder = mkdtempSync(join(tmpdir(), 'homeward-folders-'))
const made: string[] = [folder]
chmodSync(folder, 0o711)
afterAll(() => {
  for (const each of made) rmSync(each, { recursive: true, force: true })
})

function choose(data: string) {
  const said: string[] = []
  mkdirSync(data, { recursive: true, mode: 0o711 })
  const chosen = databaseFolders(data, account, (line) => said.push(line))
  made.push(chosen.socket)
  return { ...chosen, said }
}

test('the database and its socket are inside the data folder, and nothing is said', () => {
  const data = join(folder, 'data')
  expect(choose(data)).toEqual({ database: join(data, 'database'), socket: join(data, 'socket'), said: [] })
})

test('a path that is too long for a socket gets a private socket folder elsewhere, the same one every time', () => {
  const data = join(folder, 'a-long-name-of-a-folder'.repeat(4))
  const { database, socket, said } = choose(data)
  expect(database).toBe(join(data, 'database'))
  expect(Buffer.byteLength(socket)).toBeLessThan(80)
  expect(statSync(socket).mode & 0o777).toBe(0o700)
  expect(said).toEqual([expect.stringContaining(socket)])
  expect(choose(data).socket).toBe(socket)
})

test('data that the account of the database cannot reach stays where it is and the database goes elsewhere', () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const data = join(closed, 'data')
  const { database, said } = choose(data)
  if (account === undefined) {
    // Not root: the account is one's own, and reaches what it made.
    expect([database, said]).toEqual([join(data, 'database'), []])
    return
  }
  made.push(dirname(database))
  expect(database.startsWith(folder)).toBe(false)
  expect(said).toEqual([expect.stringContaining(dirname(database))])
})

test('a socket folder that someone else made first is refused', () => {
  const data = join(folder, 'taken')
  mkdirSync(join(data, 'socket'), { recursive: true })
  chmodSync(join(data, 'socket'), 0o777)
  expect(() => choose(data)).toThrow('is not a private folder')
})
