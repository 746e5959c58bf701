import { randomUUID } from 'node:crypto'
import { Problem } from '@homeward/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type JobView, openJobs } from './jobs.ts'
import { startTestServer, type TestServer } from './testing/test-database.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

async function jobsOfAnOrganisation() {
  const { database } = await server.database()
  const jobs = await openJobs({ database, organisation: randomUUID(), onFault: () => undefined })
  const ended = (id: string) =>
    new Promise<JobView>((resolve) => {
      jobs.onChange((job) => job.id === id && (job.state === 'done' || job.state === 'failed') && resolve(job))
    })
  return { jobs, ended }
}

test('a job waits until the runner starts, tells its steps, and ends', async () => {
  const { jobs, ended } = await jobsOfAnOrganisation()
  const about: (string | null)[] = []
  const steps: string[] = []
  jobs.handle('import', async (job) => {
    about.push(job.about)
    job.progress(0.5, 'reading-rows')
  })
  jobs.onChange((job) => steps.push(job.step))
  const id = await jobs.add('import', 'some-record')
  expect((await jobs.find(id))?.state).toBe('waiting')
  const end = ended(id)
  jobs.start()
  expect(await end).toMatchObject({ state: 'done', share: 1 })
  expect(steps).toContain('reading-rows')
  expect(about).toEqual(['some-record'])
  expect((await jobs.recent())[0]).toMatchObject({ id, state: 'done' })
  await jobs.stop()
})

test('a job that fails keeps the code and not the words', async () => {
  const { jobs, ended } = await jobsOfAnOrganisation()
  jobs.handle('import', async () => {
    throw new Problem('input-unreadable', 'the file of Thida is broken')
  })
  jobs.handle('link', async () => {
    throw new Error('Thida')
  })
  jobs.start()
  for (const [kind, problem] of [
    ['import', 'input-unreadable'],
    ['link', 'went-wrong'],
  ] as const) {
    const id = await jobs.add(kind)
    const job = await ended(id)
    expect(job).toMatchObject({ state: 'failed', problem })
    expect(JSON.stringify(job)).not.toContain('Thida')
  }
  await jobs.stop()
})

test('what a job is about is an id; words are refused by the database', async () => {
  const { jobs } = await jobsOfAnOrganisation()
  await expect(jobs.add('import', 'Thida Aung')).rejects.toThrow()
  await jobs.stop()
})
