// Brings node_modules to what package-lock.json says. Runs with Node alone: nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = new URL('..', import.meta.url).pathname

/** Installs and builds when the lock file changed since the last time; otherwise does nothing. Throws with npm's own words. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const mark = join(root, 'node_modules', '.installed-from')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return false
  console.error('Installing libraries (first time: about a minute) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const outcome = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (outcome.status !== 0) {
    throw new Error(`npm install failed: ${outcome.stderr || outcome.error?.message || 'no reason was given'}`)
  }
  // npm rewrites nothing when the lock is current, but the mark must describe the file as it is now.
  const now = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  writeFileSync(mark, now)
  return true
}

/** Builds the command line and the pages into dist folders, from the sources as they are now. */
export function build(...parts) {
  execFileSync(process.execPath, [join(root, 'setup', 'build.js'), ...parts], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Builds again when a source is newer than what was built from it: after `git pull`, say. */
export function ensureBuilt() {
  const parts = {
    server: { made: 'server/dist/commands/start.js', from: ['domain', 'engines', 'formats', 'server', 'synthetic'] },
    web: { made: 'web/dist/index.html', from: ['domain', 'web'] },
  }
  for (const [part, { made, from }] of Object.entries(parts)) {
    const madeAt = existsSync(join(root, made)) ? statSync(join(root, made)).mtimeMs : 0
    if (from.every((folder) => newestIn(join(root, folder)) <= madeAt)) continue
    console.error(`Building the ${part === 'web' ? 'pages' : 'server'} …`)
    build(part)
  }
}

/** When the newest source below a folder was changed. */
function newestIn(folder) {
  let newest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist'].includes(entry.name)) continue
    const path = join(folder, entry.name)
    const changed = entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs
    if (changed > newest) newest = changed
  }
  return newest
}
