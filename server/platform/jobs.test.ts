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
  const faults: unknown[] = []
  const jobs = await openJobs({ database, organisation: randomUUID(), onFault: (failure) => faults.push(failure) })
  const ended = (id: string) =>
    new Promise<JobView>((resolve) => {
      jobs.onChange((job) => job.id === id && (job.state === 'done' || job.state === 'failed') && resolve(job))
    })
  return { database, jobs, ended, faults }
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

/** A handler that runs until it is let go. */
function heldHandler() {
  const begun: string[] = []
  const releases: (() => void)[] = []
  const act = ({ id }: { readonly id: string }) => {
    begun.push(id)
    return new Promise<void>((resolve) => releases.push(resolve))
  }
  return { begun, act, releaseNext: () => releases.shift()!() }
}

test('a short job of another kind ends while a long one still runs', async () => {
  const { jobs, ended } = await jobsOfAnOrganisation()
  const long = heldHandler()
  jobs.handle('demonstration', long.act)
  jobs.handle('import', async () => undefined)
  jobs.start()
  const first = await jobs.add('demonstration')
  await expect.poll(() => long.begun).toEqual([first])
  for (let at = 0; at < 2; at += 1) {
    const id = await jobs.add('import')
    expect(await ended(id)).toMatchObject({ state: 'done' })
  }
  expect(await jobs.find(first)).toMatchObject({ state: 'running' })
  const end = ended(first)
  long.releaseNext()
  expect(await end).toMatchObject({ state: 'done' })
  await jobs.stop()
})

test('jobs of one kind run one after the other, in their order', async () => {
  const { jobs, ended } = await jobsOfAnOrganisation()
  const imports = heldHandler()
  jobs.handle('import', imports.act)
  jobs.handle('link', async () => undefined)
  const ids = [await jobs.add('import'), await jobs.add('import'), await jobs.add('import')]
  jobs.start()
  for (const [at, id] of ids.entries()) {
    await expect.poll(() => imports.begun).toEqual(ids.slice(0, at + 1))
    // A job of another kind that comes and goes makes the runner look again: the next import still waits.
    await ended(await jobs.add('link'))
    expect(imports.begun).toHaveLength(at + 1)
    const end = ended(id)
    imports.releaseNext()
    await end
  }
  await jobs.stop()
})

test('work that takes in everything waits once, and at most once more behind one that runs', async () => {
  const { jobs, ended } = await jobsOfAnOrganisation()
  const link = heldHandler()
  jobs.handle('link', link.act)
  const asked = await Promise.all(Array.from({ length: 8 }, () => jobs.addOnce('link')))
  const [first] = asked
  expect(new Set(asked).size).toBe(1)
  jobs.start()
  await expect.poll(() => link.begun).toEqual([first])
  const again = [await jobs.addOnce('link'), await jobs.addOnce('link')]
  expect(new Set(again).size).toBe(1)
  expect(again).not.toContain(first)
  const firstEnd = ended(first!)
  link.releaseNext()
  await firstEnd
  await expect.poll(() => link.begun).toEqual([first, again[0]])
  const secondEnd = ended(again[0]!)
  link.releaseNext()
  await secondEnd
  expect(await jobs.recent()).toHaveLength(2)
  await jobs.stop()
})

test('a job that runs when the server stops raises no fault, not even once the database is gone', async () => {
  const { database, jobs, faults } = await jobsOfAnOrganisation()
  const long = heldHandler()
  let wasToldToEnd = false
  jobs.handle('demonstration', async (job) => {
    await long.act(job)
    wasToldToEnd = job.signal.aborted
    job.progress(0.5, 'importing-lists')
    throw new Error('the database is closed')
  })
  jobs.start()
  await jobs.add('demonstration')
  await expect.poll(() => long.begun).toHaveLength(1)
  await jobs.stop()
  await database.close()
  long.releaseNext()
  await new Promise((resolve) => setTimeout(resolve, 2200))
  expect(faults).toEqual([])
  expect(wasToldToEnd).toBe(true)
})
