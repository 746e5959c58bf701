import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const launcher = new URL('../../server/bin/homeward.js', import.meta.url).pathname

/** Lists of invented people, as a team would get them: each a file of its own script, encoding and calendar. */
export function synthesizeLists(people: number, seed: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-lists-'))
  const flags = ['--people', String(people), '--seed', String(seed), '--out', folder]
  execFileSync(process.execPath, [launcher, 'synthesize', 'release', ...flags], { stdio: 'pipe' })
  return readdirSync(folder)
    .filter((file) => /^\d\d-.*\.(csv|xlsx)$/.test(file))
    .sort()
    .map((file) => join(folder, file))
}
