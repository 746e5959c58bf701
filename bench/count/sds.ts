// k-safe counts against Synthetic Data Showcase itself, side by side on the same cases. Its Python package (pac-synth)
// counts and does not protect: its counts are cut at k and rounded here as its command line does.
// Usage: HOMEWARD_SDS=PYTHON npx tsx bench/count/sds.ts [rows 10000] [k 10]   (a Python that has pac-synth 0.0.8)
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { synthesizeCases } from '@homeward/synthetic/cases'
import { median, writeResults } from './write-results.ts'

const [rows = 10_000, k = 10] = process.argv.slice(2).map(Number)
const python = process.env['HOMEWARD_SDS']
const length = 3
const repeats = 3

if (python === undefined) console.log('Skipped: HOMEWARD_SDS names no Python with pac-synth.')
else compare(python)

function compare(interpreter: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'sds-'))
  const at = (name: string) => join(folder, name)
  const { csv, codebook } = synthesizeCases({ rows, seed: 7, width: 20 })
  writeFileSync(at('cases.csv'), csv)
  writeFileSync(at('codebook.json'), JSON.stringify(codebook))
  const launcher = new URL('../../server/bin/homeward.js', import.meta.url).pathname
  const script = new URL('sds.py', import.meta.url).pathname
  const ask = ['publish', at('cases.csv'), '--codebook', at('codebook.json'), '--mode', 'aggregates']
  const options = ['--k', String(k), '--length', String(length), '--out', at('out')]
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    theirs.push(timed(interpreter, [script, at('cases.csv'), String(length), at('sds.json')]))
    ours.push(timed(process.execPath, [launcher, ...ask, ...options]))
  }
  const released = new Map(
    readFileSync(at('out/aggregates.csv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const end = line.lastIndexOf(',')
        return [keyOf(line.slice(0, end), '='), Number(line.slice(end + 1))] as const
      }),
  )
  const counted = JSON.parse(readFileSync(at('sds.json'), 'utf8')) as Record<string, number>
  const kept = Object.entries(counted).filter(([, count]) => count >= k)
  const equal = kept.filter(([name, count]) => released.get(keyOf(name, ':')) === count - (count % k)).length
  rmSync(folder, { recursive: true })
  writeResults(`sds-${rows}`, {
    rows,
    k,
    length,
    peer: 'pac-synth 0.0.8, one thread, counts only',
    combinations: { ours: released.size, theirs: kept.length, equal },
    wholeProcessSeconds: { ours: median(ours), theirs: median(theirs), runs: { ours, theirs } },
  })
  if (equal !== kept.length || released.size !== kept.length) process.exitCode = 4
}

function timed(program: string, args: readonly string[]): number {
  const start = process.hrtime.bigint()
  execFileSync(program, args, { stdio: 'ignore' })
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** Selections in one order and with one sign between column and value. */
function keyOf(name: string, sign: string): string {
  const plain = name.startsWith('"') ? name.slice(1, -1) : name
  return plain
    .split(';')
    .map((part) => part.replace(sign, '\u0000'))
    .sort()
    .join(';')
}
