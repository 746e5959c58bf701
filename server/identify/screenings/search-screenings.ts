import type { z } from 'zod'
import { type Caller, demandSight } from '../../access.ts'
import { type Identify, noteSeen } from '../identify.ts'
import { describeRows } from '../show/describe-person.ts'
import { type AskedPerson, askedPeople } from './held/asked-people.ts'
import type { ScreenedLine, ScreenedPeople, SearchScreenings } from './shapes.ts'

type Line = z.input<typeof ScreenedLine>
type Asked = z.output<typeof SearchScreenings>
const pageSize = 100
/** The least people a count beside a language may speak of. */
const smallestShown = 10

/** People who were asked, those with something urgent first, then the longest waiting. One entry of the log for the whole view. */
export async function searchScreenings(
  identify: Identify,
  caller: Caller,
  asked: Asked,
): Promise<z.input<typeof ScreenedPeople>> {
  const everyone = askedPeople(identify, identify.viewFor(demandSight(caller, 'screening.read')))
  await noteSeen(identify, caller, {
    kind: 'screening',
    record: null,
    detail: { site: asked.site ?? null, show: asked.show ?? null, language: asked.language ?? null },
  })
  const found = everyone.filter((each) => answers(each, asked, caller))
  const from = Number(asked.after ?? 0)
  const page = found.slice(from, from + pageSize)
  return {
    people: page.map((each) => lineOf(identify, caller, each)),
    total: found.length,
    next: from + pageSize < found.length ? String(from + pageSize) : null,
    sites: [...new Set(everyone.map(({ screened }) => screened.latest.site))].sort(),
    waiting: waitingByLanguage(everyone),
  }
}

function answers(one: AskedPerson, asked: Asked, { account }: Caller): boolean {
  const { screened, words, waitsForInterview } = one
  const { latest, outcome, instrument } = screened
  if (asked.site && latest.site !== asked.site) return false
  if (asked.language && latest.language !== asked.language) return false
  if (asked.step && outcome.next.step !== asked.step) return false
  if (asked.query && !isNamed(one, asked.query)) return false
  switch (asked.show) {
    case undefined:
    case 'everyone':
      return true
    case 'mine':
      return latest.assigned === account
    case 'unfinished':
      return latest.finished === null
    case 'urgent':
      return outcome.urgent.length > 0
    case 'waiting':
      return waitsForInterview
    case 'panel':
      return instrument !== 'triage' && !words.isDecided
  }
}

/** By reference, bracelet, or a piece of a name. */
function isNamed({ screened, names }: AskedPerson, query: string): boolean {
  const sought = query.trim().toLowerCase()
  const plain = sought.replaceAll(/[^a-z0-9]/g, '')
  return (
    screened.screenings.some(
      ({ reference, bracelet }) =>
        (plain.length >= 3 && reference.toLowerCase().replace('-', '').includes(plain)) ||
        bracelet?.toLowerCase() === sought,
    ) || names.some((name) => name.includes(sought))
  )
}

function waitingByLanguage(everyone: readonly AskedPerson[]) {
  const counts = new Map<string, number>()
  for (const { waitsForInterview, screened } of everyone) {
    if (!waitsForInterview) continue
    counts.set(screened.latest.language, (counts.get(screened.latest.language) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, people]) => ({ language, people: people < smallestShown ? null : people }))
}

function lineOf(identify: Identify, caller: Caller, { person, screened, words, flags }: AskedPerson): Line {
  const { latest, outcome, instrument } = screened
  const { names, nationality } = describeRows(person)
  return {
    person: person.id,
    screening: latest.id,
    reference: latest.reference,
    bracelet: latest.bracelet ?? screened.screenings.findLast(({ bracelet }) => bracelet !== null)?.bracelet ?? null,
    name: names[0] ?? '',
    nationality,
    instrument,
    finished: latest.finished !== null,
    started: latest.started,
    site: latest.site,
    language: latest.language,
    urgent: outcome.urgent,
    flags: [...flags],
    step: outcome.next.step,
    words: { code: words.code, date: words.date, authority: words.authority },
    assigned: latest.assigned === null ? null : identify.nameOf(latest.assigned),
    isMine: latest.assigned === caller.account,
  }
}
