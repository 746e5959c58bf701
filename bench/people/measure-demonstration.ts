import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { startTestServer } from '../../server/platform/testing/test-database.ts'
import { openTestApp } from '../../server/testing/test-app.ts'

// How long the demonstration takes to load, step by step, and for how long the server hears nobody meanwhile.
// Usage: npx tsx bench/people/measure-demonstration.ts

interface Step {
  readonly name: string
  seconds: number
  /** The longest times in which the server's thread answered nobody, in milliseconds. */
  readonly pauses: { p50: number; p99: number; most: number }
}

const server = await startTestServer()
const app = await openTestApp(server)
const steps: Step[] = []
// Counts from where it was last reset; a resolution of 1 ms sees every pause above it.
const delay = monitorEventLoopDelay({ resolution: 1 })
let began = performance.now()

function endStep(): void {
  const current = steps.at(-1)
  if (current === undefined) return
  current.seconds += (performance.now() - began) / 1000
  const inMilliseconds = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10
  current.pauses.p50 = inMilliseconds(delay.percentile(50))
  current.pauses.p99 = inMilliseconds(delay.percentile(99))
  current.pauses.most = inMilliseconds(delay.max)
}
function beginStep(name: string): void {
  if (steps.at(-1)?.name === name) return
  endStep()
  steps.push({ name, seconds: 0, pauses: { p50: 0, p99: 0, most: 0 } })
  began = performance.now()
  delay.reset()
}

delay.enable()
app.jobs.onChange(({ step }) => beginStep(step))
const start = performance.now()
const [cpuBefore, loadBefore] = [process.cpuUsage(), loadavg()[0]!]
await app.startDemonstration()
await app.idle()
const seconds = (performance.now() - start) / 1000
endStep()
delay.disable()
const { user, system } = process.cpuUsage(cpuBefore)
const rounded = (value: number) => Math.round(value * 10) / 10
const result = {
  what: 'the demonstration of 10,000 people: invented, eight lists imported, linked; whole server, its own PostgreSQL',
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
  loadAverage: { before: rounded(loadBefore), after: rounded(loadavg()[0]!) },
  asked: { importAndLinkSeconds: 60, pauseMs: 100 },
  seconds: rounded(seconds),
  processorSeconds: rounded((user + system) / 1e6),
  steps: steps.map((step) => ({ ...step, seconds: rounded(step.seconds) })),
}
const folder = new URL('./results/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('demonstration.json', folder), `${JSON.stringify(result, null, 2)}\n`)
console.log(JSON.stringify(result, null, 2))
await app.close()
await server.stop()
