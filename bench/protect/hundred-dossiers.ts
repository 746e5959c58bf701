// A hundred dossiers in one job of a whole office, with its progress. Usage: npx tsx bench/protect/hundred-dossiers.ts
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { sampleMatters } from '@homeward/synthetic/matters'
import { startTestServer } from '../../server/platform/testing/test-database.ts'
import { openTestApp } from '../../server/testing/test-app.ts'

const wanted = 100
const server = await startTestServer()
const app = await openTestApp(server)
try {
  const lawyer = app.as('lawyer')
  for (let index = 0; index < wanted; index += 1) {
    const sample = { ...(sampleMatters[index % sampleMatters.length] as object), reference: `B-${index + 1}` }
    const taken = await lawyer.upload('matter.json', Buffer.from(JSON.stringify(sample)), '/matters/import')
    if (taken.statusCode !== 200) throw new Error(taken.body)
  }
  const begun = performance.now()
  const { job, documents } = (await lawyer.send('POST', '/dossiers', {})).json() as { job: string; documents: number }
  const shares = new Set<number>()
  let slowestAnswer = 0
  for (let state = 'waiting'; state !== 'done'; ) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const asked = performance.now()
    const seen = (await lawyer.get(`/jobs/${job}`)).json() as { state: string; share: number; problem: string | null }
    slowestAnswer = Math.max(slowestAnswer, performance.now() - asked)
    if (seen.state === 'failed') throw new Error(seen.problem ?? 'failed')
    state = seen.state
    shares.add(seen.share)
  }
  const seconds = Math.round((performance.now() - begun) / 100) / 10
  const figures = {
    measured: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    load: Math.round(loadavg()[0]! * 10) / 10,
    documents,
    seconds,
    progressSteps: shares.size,
    slowestAnswerMs: Math.round(slowestAnswer),
  }
  await writeFile(
    join(import.meta.dirname, 'results', 'hundred-dossiers.json'),
    `${JSON.stringify(figures, null, 2)}\n`,
  )
  console.log(JSON.stringify(figures, null, 2))
} finally {
  await app.close()
  await server.stop()
}
