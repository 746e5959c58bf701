// What the tests need beside npm's libraries: a browser and a PostgreSQL of the system. Found where they are, or installed where that is allowed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const oldestPostgres = 15

/** The path of Chromium or Chrome, or nothing. */
export function findBrowser() {
  for (const name of browsers) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' })
    if (status === 0) return stdout.trim()
  }
  return browserPlaces.find((place) => existsSync(place))
}

/** The folder of the newest PostgreSQL programs of at least version 15, or nothing. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const folders = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  for (const folder of [
    ...folders.reverse(),
    '/usr/local/pgsql/bin',
    '/usr/local/bin',
    '/usr/bin',
    '/opt/homebrew/bin',
  ]) {
    if (!existsSync(join(folder, 'initdb'))) continue
    const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' })
    if (Number.parseInt(/(\d+)/.exec(stdout ?? '')?.[1] ?? '0', 10) >= oldestPostgres) return folder
  }
  return undefined
}

/** Installs Debian's packages for what is missing, when this is root on Debian; elsewhere does nothing. */
export function installMissing() {
  const missing = [findBrowser() === undefined && 'chromium', findPostgres() === undefined && 'postgresql'].filter(
    Boolean,
  )
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log(`Installing ${missing.join(' and ')} for the tests …`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: environment }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet)
}
