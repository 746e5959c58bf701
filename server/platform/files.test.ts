import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWhole } from './files.ts'

test('a file is written whole, for its owner only', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'files-'))
  await writeWhole(join(folder, 'a', 'b.txt'), 'text')
  expect(await readFile(join(folder, 'a', 'b.txt'), 'utf8')).toBe('text')
  expect((await stat(join(folder, 'a', 'b.txt'))).mode & 0o777).toBe(0o600)
})

test('a write that fails half-way leaves neither the file nor a remnant', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'files-'))
  async function* broken() {
    yield 'half'
    throw new Error('the disk is full')
  }
  await expect(writeWhole(join(folder, 'c.txt'), broken())).rejects.toThrow('the disk is full')
  expect(await readdir(folder)).toEqual([])
})
