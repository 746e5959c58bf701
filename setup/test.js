// `npm test`: everything that must hold, on a fresh machine too. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, ensureInstalled, root } from './install.js'
import { findBrowser, findPostgres, installMissing } from './peers.js'

const tally = { passed: 0, failed: 0 }
const slowest = []
const leftOut = []
/** It measures how soon a killed server writes again, so nothing else runs beside it. */
const killing = 'server/records/durability.test.ts'
const bin = (name) => join(root, 'node_modules', '.bin', name)

ensureInstalled()
installMissing()
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
vitest('tests', ['--exclude', killing])
vitest('kill -9, on the embedded PostgreSQL', [killing])
if (findPostgres() !== undefined) {
  const installed = { HOMEWARD_TEST_POSTGRES: 'installed' }
  vitest('database tests on the installed PostgreSQL', databaseTests(), installed)
  vitest('kill -9, on the installed PostgreSQL', [killing], installed)
} else {
  leaveOut('the database tests on a second PostgreSQL', 'install PostgreSQL 15 or later')
}
if (findBrowser() !== undefined) {
  vitest('journeys', ['--config', 'vitest.journeys.config.ts'], { CHROMIUM: findBrowser() })
} else {
  leaveOut('the journeys in a browser', 'install Chromium or Chrome')
}

slowest.sort((a, b) => b.seconds - a.seconds)
console.log('\nTen slowest:')
for (const { seconds, name } of slowest.slice(0, 10)) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`)
for (const line of leftOut) console.log(`\n${line}`)
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

/** A suite that cannot run here is told in one line; where CI=true it is a failure, so that a green run means all of it. */
function leaveOut(name, remedy) {
  leftOut.push(`Left out: ${name}. To add it: ${remedy}.`)
  if (process.env.CI === 'true') tally.failed += 1
}

/** The test files that use a database: they run once on each PostgreSQL. */
function databaseTests() {
  const files = readdirSync(join(root, 'server'), { recursive: true }).map((file) => join('server', file))
  const tests = files.filter((file) => file.endsWith('.test.ts') && !/node_modules|dist/.test(file) && file !== killing)
  return tests.filter((file) => /startTestServer|testRuntime|openTestApp/.test(readFileSync(join(root, file), 'utf8')))
}

function run(program, args, environment = {}) {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } }).status ?? 1
}

/** Runs a Vitest suite and adds its own counts; a suite that ran no test at all counts as one failure. */
function vitest(name, args, environment = {}) {
  console.log(`\n${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'homeward-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = run(bin('vitest'), ['run', ...reporters, ...args], environment)
  let counts = { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  if (existsSync(report)) counts = JSON.parse(readFileSync(report, 'utf8'))
  else console.log(`${name}: the test runner left no report`)
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
