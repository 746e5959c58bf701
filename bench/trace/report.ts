import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

/** Writes a result with what is needed to judge it: the machine, the day and how busy it was. */
export function report(name: string, figures: Record<string, unknown>): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  const load = loadavg().map((each) => Math.round(each * 100) / 100)
  const result = { name, machine, date: new Date().toISOString().slice(0, 16), load, ...figures }
  const folder = new URL('results/', import.meta.url).pathname
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
  console.log(JSON.stringify(result, null, 2))
}
