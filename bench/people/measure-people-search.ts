import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { startTestServer } from '../../server/platform/testing/test-database.ts'
import { openTestApp } from '../../server/testing/test-app.ts'

// How long a coordinator waits for people, pairs and counts in a demonstration of 10,000 people: whole requests, through routes,
// walls, search thread and log. Usage: npx tsx bench/people/measure-people-search.ts

const searches = 300
const server = await startTestServer()
const app = await openTestApp(server)
const began = performance.now()
await app.startDemonstration()
await app.idle()
const loadSeconds = (performance.now() - began) / 1000
const coordinator = app.as('coordinator')

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await ask()
  return performance.now() - start
}
function summary(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! * 10) / 10
  return { requests: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), mostMs: at(1) }
}

const names: string[] = []
let after: string | null = null
while (names.length < searches) {
  const page: { people: { names: string[] }[]; next: string | null } = (
    await coordinator.send('POST', '/people/search', { query: '', after })
  ).json()
  for (const { names: its } of page.people) if ([...its[0]!].length >= 3) names.push(its[0]!)
  after = page.next
}
const search = (query: string) => coordinator.send('POST', '/people/search', { query })
const first = await timed(() => search(names[0]!))
for (const name of names.slice(0, 50)) await search(name)
const whole: number[] = []
const begun: number[] = []
for (const name of names.slice(0, searches)) {
  whole.push(await timed(() => search(name)))
  begun.push(await timed(() => search([...name].slice(0, 3).join(''))))
}
const review: number[] = []
const judge: number[] = []
for (let at = 0; at < 20; at += 1) {
  let pairs: { id: string }[] = []
  review.push(
    await timed(async () => {
      pairs = (await coordinator.get('/review')).json().pairs
    }),
  )
  judge.push(await timed(() => coordinator.send('PUT', `/pairs/${pairs[0]!.id}/judgement`, { decision: 'unsure' })))
}
const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
  loadAverage: Math.round(loadavg()[0]! * 10) / 10,
  loadSeconds: Math.round(loadSeconds),
  firstSearchMs: Math.round(first),
  wholeName: summary(whole),
  threeLetters: summary(begun),
  reviewPage: summary(review),
  judgement: summary(judge),
}
const folder = new URL('./results/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('people-search.json', folder), `${JSON.stringify(result, null, 2)}\n`)
console.log(JSON.stringify(result, null, 2))
await app.close()
await server.stop()
