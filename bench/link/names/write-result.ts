import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

const ownFolder = join(new URL('.', import.meta.url).pathname, 'results')
const root = new URL('../../..', import.meta.url).pathname

/** Writes a result with the machine, the load and the versions it was measured with, and prints it. `folder` is where results of this kind are kept. */
export function writeResult(name: string, result: Readonly<Record<string, unknown>>, folder = ownFolder): void {
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: loadavg()[0]!.toFixed(1),
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  const text = JSON.stringify({ measured: new Date().toISOString().slice(0, 10), commit, machine, ...result }, null, 1)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${text}\n`)
  console.log(text)
}

/** The value at a share of a sorted list. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A number with `digits` decimals, for results that are read. */
export const round = (value: number, digits = 3): number => Number(value.toFixed(digits))
