import type { z } from 'zod'
import { type Caller, demandSight } from '../../access.ts'
import { statusWordsOf } from '../decisions/status-of.ts'
import type { HeldPerson } from '../holdings/view.ts'
import { type Identify, noteSeen } from '../identify.ts'
import { describeRows } from '../show/describe-person.ts'
import { type Screened, screenedOf } from './held/outcome-of.ts'
import type { ScreenedLine, ScreenedPeople, SearchScreenings } from './shapes.ts'

type Line = z.input<typeof ScreenedLine>
type Asked = z.output<typeof SearchScreenings>
const pageSize = 100

/** People who were asked, those with something urgent first, then the longest waiting. One entry of the log for the whole view. */
export async function searchScreenings(
  identify: Identify,
  caller: Caller,
  asked: Asked,
): Promise<z.input<typeof ScreenedPeople>> {
  const everyone = screenedPeople(identify, caller)
  await noteSeen(identify, caller, {
    kind: 'screening',
    record: null,
    detail: { site: asked.site ?? null, show: asked.show ?? null, language: asked.language ?? null },
  })
  const found = everyone.filter((each) => answers(each, asked))
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

/** Someone who was asked, with what decides where they stand in the list. */
export interface AskedPerson {
  readonly person: HeldPerson
  readonly screened: Screened
  readonly words: ReturnType<typeof statusWordsOf>
  readonly waitsForInterview: boolean
  readonly mine: boolean
}

/** Everyone a caller may see who was asked at least once. */
export function screenedPeople(identify: Identify, caller: Caller): AskedPerson[] {
  const view = identify.viewFor(demandSight(caller, 'screening.read'))
  const people = new Set<HeldPerson>()
  for (const row of identify.caseBook().rowsWith('screening')) {
    const person = view.personOf(row)
    if (person) people.add(person)
  }
  return [...people]
    .flatMap((person) => {
      const screened = screenedOf(identify, person)
      if (!screened) return []
      const words = statusWordsOf(identify, person, screened)
      const waitsForInterview = screened.instrument === 'triage' && screened.outcome.next.step === 'full-interview'
      return [{ person, screened, words, waitsForInterview, mine: screened.latest.assigned === caller.account }]
    })
    .sort(moreUrgentFirst)
}

const urgencyOf = ({ screened }: AskedPerson) => (screened.outcome.urgent.length > 0 ? 0 : 1)

function moreUrgentFirst(a: AskedPerson, b: AskedPerson): number {
  const [x, y] = [a.screened.latest, b.screened.latest]
  return urgencyOf(a) - urgencyOf(b) || (x.started < y.started ? -1 : x.started > y.started ? 1 : x.id < y.id ? -1 : 1)
}

function answers({ person, screened, words, waitsForInterview, mine }: AskedPerson, asked: Asked): boolean {
  const { latest, outcome, instrument } = screened
  if (asked.site && latest.site !== asked.site) return false
  if (asked.language && latest.language !== asked.language) return false
  if (asked.step && outcome.next.step !== asked.step) return false
  if (asked.query && !isNamed(person, screened, asked.query)) return false
  switch (asked.show) {
    case undefined:
    case 'everyone':
      return true
    case 'mine':
      return mine
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
function isNamed(person: HeldPerson, { screenings }: Screened, query: string): boolean {
  const sought = query.trim().toLowerCase()
  const plain = sought.replaceAll(/[^a-z0-9]/g, '')
  return (
    screenings.some(
      ({ reference, bracelet }) =>
        (plain.length >= 3 && reference.toLowerCase().replace('-', '').includes(plain)) ||
        bracelet?.toLowerCase() === sought,
    ) || describeRows(person).names.some((name) => name.toLowerCase().includes(sought))
  )
}

function waitingByLanguage(everyone: readonly AskedPerson[]) {
  const counts = new Map<string, number>()
  for (const { waitsForInterview, screened } of everyone) {
    if (!waitsForInterview) continue
    counts.set(screened.latest.language, (counts.get(screened.latest.language) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([language, people]) => ({ language, people }))
}

function lineOf(identify: Identify, caller: Caller, { person, screened, words }: AskedPerson): Line {
  const { latest, outcome, instrument } = screened
  const { names, nationality } = describeRows(person)
  const flags = identify
    .caseBook()
    .about(
      'case-note',
      person.rows.map(({ id }) => id),
    )
    .flatMap(({ fields }) => (fields['flag'] && !fields['done'] ? [fields['flag'] as string] : []))
  return {
    person: person.id,
    screening: latest.id,
    reference: latest.reference,
    name: names[0] ?? '',
    nationality,
    instrument,
    finished: latest.finished !== null,
    started: latest.started,
    site: latest.site,
    language: latest.language,
    urgent: outcome.urgent,
    flags: [...new Set(flags)],
    step: outcome.next.step,
    words: { code: words.code, date: words.date, authority: words.authority },
    assigned: latest.assigned === null ? null : identify.nameOf(latest.assigned),
    isMine: latest.assigned === caller.account,
  }
}
