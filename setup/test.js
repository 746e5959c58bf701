// `npm test`: everything that must hold, on a fresh machine too. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, ensureInstalled, root } from './install.js'

const tally = { passed: 0, failed: 0 }
const slowest = []
const bin = (name) => join(root, 'node_modules', '.bin', name)

ensureInstalled()
check('the command line and the pages build', () => {
  build()
  return 0
})
check('format and lint', () => run(bin('biome'), ['check', '.', '--error-on-warnings']))
check('types', () => run(bin('tsc'), ['-p', 'tsconfig.json']) || run(bin('tsc'), ['-p', 'engines/tsconfig.json']))
check('import walls', () => run(process.execPath, ['setup/walls.js']))
check('no dead files, exports or libraries', () =>
  run(bin('knip'), ['--no-config-hints', '--include', 'files,unlisted,unresolved']),
)
vitest('tests', [])

slowest.sort((a, b) => b.seconds - a.seconds)
console.log('\nTen slowest:')
for (const { seconds, name } of slowest.slice(0, 10)) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`)
console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed === 0 ? 0 : 1)

function check(name, act) {
  const start = Date.now()
  let code = 1
  try {
    code = act()
  } catch (failure) {
    console.log(failure.message)
  }
  const seconds = (Date.now() - start) / 1000
  slowest.push({ name, seconds })
  tally[code === 0 ? 'passed' : 'failed'] += 1
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`)
}

function run(program, args, environment = {}) {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } }).status ?? 1
}

/** Runs a Vitest suite and adds its own counts; a suite that ran no test at all counts as one failure. */
function vitest(name, args, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = run(bin('vitest'), ['run', ...reporters, ...args], environment)
  let counts = { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.log(`${name}: the test runner left no report`)
  }
  rmSync(folder, { recursive: true, force: true })
  tally.passed += counts.numPassedTests
  tally.failed += counts.numFailedTests
  if (code !== 0 && counts.numFailedTests === 0) tally.failed += 1
  if (counts.numPassedTests + counts.numFailedTests === 0) tally.failed += 1
  for (const file of counts.testResults) {
    for (const test of file.assertionResults) {
      slowest.push({ name: test.fullName, seconds: (test.duration ?? 0) / 1000 })
    }
  }
}
