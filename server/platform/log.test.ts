import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from './log.ts'

test('the log keeps codes and places and never the words of a failure', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'homeward.log')
  const log = openLog(file)
  log.info('started', { port: 8400, name: 'Thida Aung', step: 'reading-rows' })
  log.fault('request-failed', Object.assign(new Error('duplicate key (name)=(Thida Aung)'), { code: '23505' }))
  log.close()
  const text = readFileSync(file, 'utf8')
  expect(text).not.toContain('Thida')
  expect(text).toContain('23505')
  expect(text).toContain('log.test.ts')
  expect(text).toContain('reading-rows')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('what fails after the log was closed harms nothing', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'homeward.log')
  const log = openLog(file)
  log.info('started')
  log.close()
  const before = readFileSync(file, 'utf8')
  log.fault('background-work-failed', new Error('the database is closed'))
  log.info('stopped')
  log.close()
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(before).toContain('started')
})
