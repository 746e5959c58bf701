import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { previewImport } from './preview-import.ts'
import { previewLines } from './preview-lines.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-import-'))
  await writeFile(
    join(folder, 'first.csv'),
    'Name,DOB,Nationality\nAnn,25/12/1990,Kenya\nBen,01/02/1991,Nepal\n,,Kenya\n',
  )
  await writeFile(
    join(folder, 'second.csv'),
    'Name,DOB,Nationality\nBen,01/02/1992,Nepal\nCho,03/04/1993,Laos\nAnn,25/12/1990,Kenya\n',
  )
})
afterAll(() => rm(folder, { recursive: true }))

const preview = (file: string, older?: string) =>
  previewImport({
    file: join(folder, file),
    older: older === undefined ? undefined : join(folder, older),
    settings: { latestYear: 2026 },
    progress: () => undefined,
  })

test('what was read adds up, and what is set aside says why', async () => {
  const found = await preview('first.csv')
  expect(found).toMatchObject({
    file: 'first.csv',
    sheet: null,
    encoding: { name: 'utf-8' },
    delimiter: ',',
    headerRow: 1,
    rows: { read: 3, imported: 2, aside: 1, unchanged: 0, added: 2, changed: 0, missing: 0 },
    aside: [{ row: 3, line: 4, reason: 'names-nobody' }],
  })
  expect(found.mapping.map(({ field }) => field)).toEqual(['name', 'birth', 'nationality'])
})

test('against an earlier version, rows are unchanged, changed, added or missing; a repeated list changes nothing', async () => {
  expect((await preview('second.csv', 'first.csv')).rows).toEqual({
    read: 3,
    imported: 2,
    aside: 0,
    unchanged: 1,
    added: 1,
    changed: 1,
    missing: 0,
  })
  expect((await preview('first.csv', 'first.csv')).rows).toMatchObject({
    imported: 0,
    unchanged: 2,
    added: 0,
    missing: 0,
  })
})

test('the lines for a person hold no value of any row', async () => {
  const lines = previewLines(await preview('first.csv'))
  expect(lines).toContain('3 rows read = 2 to import + 1 set aside + 0 unchanged')
  expect(lines).not.toMatch(/Ann|Ben|1990|1991/)
})
