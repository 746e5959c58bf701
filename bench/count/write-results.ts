import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'

/** Writes what was measured with the machine, the day and its load beside it. */
export function writeResults(name: string, results: unknown): void {
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? 'unknown', shared: true }
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')
  const content = { measured: new Date().toISOString().slice(0, 10), machine, load, results }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`)
  console.log(JSON.stringify(content, null, 2))
}

/** The middle of some measurements. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!
