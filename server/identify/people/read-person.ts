import type { z } from 'zod'
import { type Caller, demandSight, notFound, type Sight, writerOf } from '../../access.ts'
import type { HeldConsent } from '../holdings/holdings.ts'
import { pairId } from '../holdings/pair-verdict.ts'
import type { HeldPerson, View } from '../holdings/view.ts'
import { type Identify, newRecordId, noteSeen, today } from '../identify.ts'
import type { Consent, Person } from '../shapes.ts'
import { describePerson } from '../show/describe-person.ts'
import { showPair } from '../show/show-pair.ts'
import { showRow } from '../show/show-row.ts'
import { consentsOf, meets, seeksAsylum } from './consents-of.ts'

type PersonAnswer = z.input<typeof Person>

const nameFields = ['name', 'given', 'family', 'father', 'alias'] as const

/** A person the caller may meet; anyone else does not exist for them. */
export function demandPerson(identify: Identify, sight: Sight, id: string): { view: View; person: HeldPerson } {
  const view = identify.viewFor(sight)
  const person = view.person(id)
  if (!person || !meets(identify, sight, person)) throw notFound()
  return { view, person }
}

/** One person, built from the rows the caller may see. That they were opened is written down before the answer leaves. */
export async function readPerson(identify: Identify, caller: Caller, id: string): Promise<PersonAnswer> {
  const sight = demandSight(caller, 'person.read')
  const { person } = demandPerson(identify, sight, id)
  identify.reading.open(caller.account, person.id)
  await noteSeen(identify, caller, { kind: 'list-row', record: person.id })
  return showPerson(identify, sight, id)
}

export async function showPerson(identify: Identify, sight: Sight, id: string): Promise<PersonAnswer> {
  const { view, person } = demandPerson(identify, sight, id)
  const history = await identify.office.log.history(person.rows.map((row) => ({ kind: 'list-row', id: row.id })))
  return {
    id: person.id,
    line: describePerson(view, person),
    names: person.rows.flatMap(({ id: row, values, read }) =>
      nameFields.flatMap((field) =>
        [...new Set([values[field], read[field]])].flatMap((text) => (text ? [{ text, field, row }] : [])),
      ),
    ),
    rows: person.rows.map((row) => showRow(identify, row)),
    links: linksWithin(identify, view, person),
    proposed: view.openProposals(person).map(({ pair }) => showPair(identify, view, pair)!),
    timeline: timelineOf(identify, person, history),
    consents:
      sight.reach === 'team' ? consentsOf(identify, person).map((consent) => showConsent(identify, consent)) : [],
    asylum: sight.reach === 'team' && seeksAsylum(identify, person),
    readers:
      sight.reach === 'team'
        ? history
            .filter(({ act }) => act === 'seen')
            .map(({ by, day }) => ({
              by: by === null ? '' : identify.nameOf(by),
              role: by === null ? '' : identify.roleOf(by),
              at: day,
            }))
        : [],
    position: identify.office.register().position,
  }
}

function linksWithin(identify: Identify, view: View, { rows }: HeldPerson) {
  const holdings = identify.holdings()
  const pairs: string[] = []
  rows.forEach((one, at) => {
    for (const other of rows.slice(at + 1)) {
      const pair = pairId(one.id, other.id)
      if (holdings.verdictOf(pair)) pairs.push(pair)
    }
  })
  return pairs.map((pair) => showPair(identify, view, pair)!)
}

export function showConsent({ nameOf }: Identify, consent: HeldConsent): z.input<typeof Consent> {
  const { row: _, by, ...shown } = consent
  return { ...shown, by: nameOf(by) }
}

type History = Awaited<ReturnType<Identify['office']['log']['history']>>

/** What happened, oldest first: what each list says of its day, when a row came in, what was corrected. */
function timelineOf({ nameOf }: Identify, { rows }: HeldPerson, history: History): PersonAnswer['timeline'] {
  const listed = rows.map(({ list, values }) => ({
    at: wholeDay(values.date) ?? list.date,
    code: 'listed',
    list: list.name,
    by: list.issuer,
  }))
  const seenFirst = new Set<string | null>()
  const changed = history
    .filter(({ act }) => act === 'changed')
    .map(({ record, day, by, set }) => {
      const isFirst = !seenFirst.has(record)
      seenFirst.add(record)
      const isFix = Object.keys(set).some((field) => field.startsWith('fix-'))
      return {
        at: day,
        code: isFirst ? 'imported' : isFix ? 'corrected' : 'read-again',
        list: null,
        by: by === null ? null : nameOf(by),
      }
    })
  return [...listed, ...changed].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function wholeDay(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined
}

/** Takes a reason for opening more than sixty people within an hour; the coordinator is told before the next one opens. */
export async function giveReadingReason(
  identify: Identify,
  caller: Caller,
  reason: string,
): Promise<Record<string, never>> {
  demandSight(caller, 'person.read')
  const count = identify.reading.allow(caller.account)
  const set = { kind: 'many-people-read', by: caller.account, day: today(identify), count, reason }
  await identify.office.log.append(writerOf(caller), [
    { record: { kind: 'alert', id: newRecordId() }, set, seen: identify.office.register().position, reason },
  ])
  return {}
}
