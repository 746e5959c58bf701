// Reads one list to its end in a process of its own and tells rows, seconds and peak memory as one JSON line.
// Usage: npx tsx bench/lists/read-one.ts FILE
import { Problem } from '@homeward/domain'
import { readList } from '@homeward/formats/list'

const started = performance.now()
let rows = 0
let aside = 0
let refusal: string | null = null
try {
  const reading = await readList({ path: process.argv[2] ?? '' })
  for await (const row of reading.rows) {
    rows += 1
    if (row.aside !== null) aside += 1
  }
} catch (failure) {
  if (!(failure instanceof Problem)) throw failure
  refusal = failure.message
}
const seconds = Math.round(performance.now() - started) / 1000
const { user, system } = process.cpuUsage()
const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  JSON.stringify({ rows, aside, refusal, seconds, cpuSeconds: Math.round((user + system) / 1000) / 1000, peakMiB }),
)
