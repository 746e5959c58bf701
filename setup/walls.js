// The import walls. dependency-cruiser reports success when it looked at nothing, so the number of modules has a floor.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const moduleFloor = 8
const folders = ['domain', 'engines', 'formats', 'server', 'web', 'synthetic', 'journeys', 'bench', 'checks']
const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')

const found = folders.filter((folder) => existsSync(join(root, folder)) && readdirSync(join(root, folder)).length > 0)
let output
try {
  output = execFileSync(
    process.execPath,
    [
      program,
      '--config',
      'import-rules.cjs',
      '--output-type',
      'json',
      '--exclude',
      '(^|/)(dist|generated/snapshots)/',
      ...found,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
  )
} catch (failure) {
  output = failure.stdout
}
const { summary, modules } = JSON.parse(output)
for (const { rule, from, to } of summary.violations) console.log(`${rule.name}: ${from} -> ${to}`)
const own = modules.filter((module) => !module.source.includes('node_modules')).length
console.log(`${own} modules, ${summary.violations.length} imports through a wall`)
if (own < moduleFloor) {
  console.log(`Only ${own} modules were seen; at least ${moduleFloor} exist. The walls were not checked.`)
  process.exit(1)
}
process.exit(summary.violations.length === 0 ? 0 : 1)
