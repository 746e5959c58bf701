import { Problem, type Role } from '@homeward/domain'
import type { JobRun } from '../platform/jobs.ts'
import type { InventedList } from '../platform/synthesize-release-worker.ts'
import { runWorker } from '../platform/workers.ts'
import { type Identify, newRecordId, today } from './identify.ts'
import { hashOf, readInWorker, type UnderstoodList } from './imports/pending-imports.ts'
import { refuseRealPeople } from './imports/upload-import.ts'
import { writeRows } from './imports/write-rows.ts'
import { linkInTurn } from './pairs/link-rows.ts'
import { demonstrationScreenings, draftSyntheticScreenings } from './screenings/draft-synthetic.ts'

const seed = 7
const inventing = 0.1
const reading = 0.6

/** How many people the demonstration invents, unless told otherwise. */
export const demonstrationPeople = 10_000

/**
 * Fills a demonstration: invents a release, reads its eight lists as if they had been sent in, and lets the matcher propose. Run again it goes on where
 * it stopped. A list that someone sends in meanwhile is linked together with these.
 */
export function loadDemonstration(
  identify: Identify,
  job: Pick<JobRun, 'progress' | 'signal'>,
  people = demonstrationPeople,
): Promise<void> {
  return identify.turns.take('linking', () => loadInTurn(identify, job, people))
}

async function loadInTurn(identify: Identify, job: Pick<JobRun, 'progress' | 'signal'>, people: number): Promise<void> {
  const { office, holdings } = identify
  if (!office.organisation.demonstration) {
    throw new Problem('demonstration-only', 'Invented people are loaded into a demonstration only.')
  }
  job.progress(0, 'inventing-people')
  const { signal } = job
  const lists = await runWorker<{ people: number; seed: number }, readonly InventedList[]>(
    'synthesize-release',
    { people, seed },
    { signal },
  )
  // The next list is read while the rows of the last are written.
  let next = lists[0] && readInvented(lists[0])
  for (const [at, list] of lists.entries()) {
    const progress = (share: number) =>
      job.progress(inventing + (reading * (at + share)) / lists.length, 'importing-lists')
    progress(0)
    // By its bytes: while this runs, someone may send in another list under the same file name.
    const hash = hashOf(list.bytes)
    const known = [...holdings().versions.values()].flat().find((version) => version.hash === hash)
    const read = await next!
    const following = lists[at + 1]
    if (following) next = readInvented(following)
    const version = known?.id ?? (await openVersion(identify, list, read))
    identify.imports.take(version, read)
    await writeRows(identify, { about: version, progress })
  }
  const linking = inventing + reading
  await linkInTurn(identify, { signal, progress: (share, step) => job.progress(linking + (1 - linking) * share, step) })
  await loadScreenings(identify)
}

/** Invented interviews with the first people of the open lists; once. */
async function loadScreenings(identify: Identify): Promise<void> {
  const { office, holdings } = identify
  if ([...office.register().all('screening')].length > 0) return
  const rows = [...holdings().rows.values()].filter(({ list, aside }) => list.wall === 'open' && aside === null)
  const changes = draftSyntheticScreenings(identify, rows.slice(0, demonstrationScreenings), {
    screener: accountOf(identify, 'screener'),
    caseworker: accountOf(identify, 'caseworker'),
  })
  const account = accountOf(identify, 'coordinator')
  await office.log.append({ organisation: office.organisation.id, account }, changes)
}

async function readInvented({ file, bytes }: InventedList): Promise<UnderstoodList> {
  const read = await readInWorker({ name: file, bytes }, {})
  refuseRealPeople(true, read)
  return read
}

async function openVersion(identify: Identify, { bytes, about }: InventedList, read: UnderstoodList): Promise<string> {
  const { office } = identify
  const [list, version] = [newRecordId(), newRecordId()]
  const seen = office.register().position
  const aside = read.rows.filter((row) => row.aside !== null).length
  const imported = read.rows.length - aside
  const account = accountOf(identify, 'coordinator')
  await office.log.append({ organisation: office.organisation.id, account }, [
    { record: { kind: 'list', id: list }, set: { ...about, synthetic: true, opened: seen }, seen },
    {
      record: { kind: 'list-version', id: version },
      set: {
        list,
        version: 1,
        file: read.file,
        hash: hashOf(bytes),
        blob: await office.blobs.seal(bytes),
        settings: {},
        sheet: read.sheet,
        headers: [...read.headers],
        totals: read.totals.map(({ line: _, ...total }) => total),
        counts: { read: read.rows.length, imported, aside, unchanged: 0, added: imported, changed: 0, missing: 0 },
        isComplete: false,
        by: account,
        day: today(identify),
      },
      seen,
    },
  ])
  return version
}

function accountOf({ office }: Identify, role: Role): string {
  const accounts = [...office.register().all('account')]
  const found = accounts.find(({ fields }) => (fields['roles'] as string[]).includes(role))
  return found?.id ?? 'demonstration'
}
