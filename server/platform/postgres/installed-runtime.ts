import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PostgresRuntime } from './runtime.ts'

const oldest = 15
const debianFolder = '/usr/lib/postgresql'
const otherFolders = ['/usr/local/pgsql/bin', '/usr/local/bin', '/usr/bin', '/opt/homebrew/opt/postgresql@17/bin']

/** The newest PostgreSQL of at least version 15 that the system has, or nothing. */
export function installedRuntime(): PostgresRuntime | undefined {
  const debian = existsSync(debianFolder)
    ? readdirSync(debianFolder).map((each) => join(debianFolder, each, 'bin'))
    : []
  const found = [...debian, ...otherFolders].flatMap((programs) => {
    if (!existsSync(join(programs, 'initdb'))) return []
    const told = spawnSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' }).stdout ?? ''
    const version = /(\d+(?:\.\d+)*)/.exec(told)?.[1]
    return version !== undefined && Number.parseInt(version, 10) >= oldest ? [{ programs, version }] : []
  })
  const newest = found.sort((a, b) => Number.parseFloat(b.version) - Number.parseFloat(a.version))[0]
  if (newest === undefined) return undefined
  // The builtin locale provider came with version 17.
  const localeFlags =
    Number.parseInt(newest.version, 10) >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8']
  return { origin: 'installed', ...newest, environment: {}, localeFlags }
}
