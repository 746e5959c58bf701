import { setImmediate as breathe } from 'node:timers/promises'
import { Role, type Wall, wallsFor } from '@homeward/domain'
import { statusWordsOf } from '../../decisions/status-of.ts'
import type { HeldPerson, View } from '../../holdings/view.ts'
import type { Identify } from '../../identify.ts'
import { describeRows } from '../../show/describe-person.ts'
import { type Screened, screenedOf } from './outcome-of.ts'

/** Someone who was asked, with what decides where they stand in a list. */
export interface AskedPerson {
  readonly person: HeldPerson
  readonly screened: Screened
  readonly words: ReturnType<typeof statusWordsOf>
  readonly waitsForInterview: boolean
  /** Safety flags that still hold. */
  readonly flags: readonly string[]
  /** Names in small letters, to search in. */
  readonly names: readonly string[]
}

interface Kept {
  readonly touched: number
  readonly asked: AskedPerson | undefined
}
/** Milliseconds of work at a stretch, in the background. */
const longestPiece = 8
const people = new WeakMap<HeldPerson, Kept>()
const lists = new WeakMap<View, { readonly version: number; readonly asked: readonly AskedPerson[] }>()

/** Everyone in a view who was asked at least once, those with something urgent first, then the longest waiting. Only who changed is worked out again. */
export function askedPeople(identify: Identify, view: View): readonly AskedPerson[] {
  const { version } = identify.caseBook()
  const known = lists.get(view)
  if (known?.version === version) return known.asked
  const asked = [...peopleWithInterviews(identify, view)]
    .flatMap((person) => askedPerson(identify, person) ?? [])
    .sort(moreUrgentFirst)
  lists.set(view, { version, asked })
  return asked
}

/**
 * Works out everyone who was asked before anyone wants to see them, for every set of walls someone may look through. In pieces of a few
 * milliseconds: whoever asks for something else meanwhile does not wait.
 */
export async function prepareAskedPeople(identify: Identify): Promise<void> {
  // What the matcher proposes is read first: when it arrives every view is made anew. Whoever reviews proposals hears when it cannot be read.
  await identify.ready().catch(() => undefined)
  for (const walls of wallsOfReaders()) {
    if (identify.office.isLocked) return
    const view = identify.viewFor({ walls, reach: 'team', authority: null, limit: null })
    let since = performance.now()
    for (const person of peopleWithInterviews(identify, view)) {
      if (performance.now() - since > longestPiece) {
        await breathe()
        if (identify.office.isLocked) return
        since = performance.now()
      }
      askedPerson(identify, person)
    }
    askedPeople(identify, view)
  }
}

function wallsOfReaders(): ReadonlySet<Wall>[] {
  const each = Role.options.map((role) => wallsFor([role], 'screening.read'))
  const different = new Map(each.map((walls) => [[...walls].sort().join(' '), walls]))
  return [...different.values()].filter(({ size }) => size > 0)
}

function peopleWithInterviews(identify: Identify, view: View): Set<HeldPerson> {
  const found = new Set<HeldPerson>()
  for (const row of identify.caseBook().rowsWith('screening')) {
    const person = view.personOf(row)
    if (person) found.add(person)
  }
  return found
}

function askedPerson(identify: Identify, person: HeldPerson): AskedPerson | undefined {
  const book = identify.caseBook()
  const touched = book.touched(person.rows)
  const known = people.get(person)
  if (known?.touched === touched) return known.asked
  const screened = screenedOf(identify, person)
  const asked = screened && {
    person,
    screened,
    words: statusWordsOf(identify, person, screened),
    waitsForInterview: screened.instrument === 'triage' && screened.outcome.next.step === 'full-interview',
    flags: flagsOf(identify, person),
    names: describeRows(person).names.map((name) => name.toLowerCase()),
  }
  people.set(person, { touched, asked })
  return asked
}

function flagsOf({ caseBook }: Identify, person: HeldPerson): string[] {
  const notes = caseBook().about(
    'case-note',
    person.rows.map(({ id }) => id),
  )
  const open = notes.flatMap(({ fields }) => (fields['flag'] && !fields['done'] ? [fields['flag'] as string] : []))
  return [...new Set(open)]
}

const urgencyOf = ({ screened }: AskedPerson) => (screened.outcome.urgent.length > 0 ? 0 : 1)

function moreUrgentFirst(a: AskedPerson, b: AskedPerson): number {
  const [x, y] = [a.screened.latest, b.screened.latest]
  return urgencyOf(a) - urgencyOf(b) || (x.started < y.started ? -1 : x.started > y.started ? 1 : x.id < y.id ? -1 : 1)
}
