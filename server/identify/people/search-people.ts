import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, type Sight } from '../../access.ts'
import type { HeldPerson, View } from '../holdings/view.ts'
import { type Identify, noteSeen } from '../identify.ts'
import type { People, SearchPeople } from '../shapes.ts'
import { describePerson, describeRows } from '../show/describe-person.ts'
import { meets } from './consents-of.ts'

type Question = z.output<typeof SearchPeople>

const leastTyped = 3
const mostFound = 200
const pageSize = 50

/** Searches the people a caller may see. Without three characters or a number only a coordinator gets an answer, and only a coordinator pages on. */
export async function searchPeople(
  identify: Identify,
  caller: Caller,
  asked: Question,
): Promise<z.input<typeof People>> {
  const sight = demandSight(caller, 'person.search')
  const view = identify.viewFor(sight)
  const isSearch = demandEnoughTyped(sight, asked.query)
  const found = (isSearch ? await peopleFor(identify, sight, asked.query) : view.people).filter(
    (person) => isListed(person) && fits(asked, person) && meets(identify, sight, person),
  )
  const most = sight.limit ?? pageSize
  const start = sight.limit === null && asked.after !== null ? placeAfter(found, asked.after) : 0
  const page = found.slice(start, start + most)
  await noteSeen(identify, caller, {
    kind: 'people',
    record: null,
    detail: { query: asked.query, nationality: asked.nationality, list: asked.list, found: page.length },
  })
  return {
    people: page.map((person) => describePerson(view, person)),
    total: sight.limit === null ? found.length : null,
    next: sight.limit === null && start + most < found.length ? page.at(-1)!.id : null,
  }
}

/** The people behind a search or filters, for an export: the same rules, without pages. */
export async function selectPeople(
  identify: Identify,
  sight: Sight,
  asked: Pick<Question, 'query' | 'nationality' | 'list' | 'child'>,
): Promise<{ readonly view: View; readonly people: HeldPerson[] }> {
  const view = identify.viewFor(sight)
  const isSearch = asked.query.trim() !== '' && demandEnoughTyped(sight, asked.query)
  const found = isSearch ? await peopleFor(identify, sight, asked.query) : view.people
  const people = found.filter((person) => isListed(person) && fits(asked, person) && meets(identify, sight, person))
  return { view, people: [...people] }
}

function demandEnoughTyped(sight: Sight, query: string): boolean {
  const typed = query.trim()
  const isNumber = /^\d+$/.test(typed.replace(/[\s+()-]/g, ''))
  if ([...typed].length >= leastTyped || (isNumber && typed !== '')) return true
  // Han, Hangul and kana say in two characters what a Latin name says in six.
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(typed)) return true
  if (typed === '' && sight.limit === null) return false
  throw new Problem('input-invalid', `Type at least ${leastTyped} characters, or a number.`, { field: 'query' })
}

async function peopleFor(identify: Identify, sight: Sight, query: string): Promise<readonly HeldPerson[]> {
  const found = await identify.find(sight, query, mostFound)
  const view = identify.viewFor(sight)
  return [...new Set(found.flatMap(({ row }) => view.personOf(row.id) ?? []))]
}

/** Rows that are set aside name nobody yet. */
function isListed(person: HeldPerson): boolean {
  return person.rows.some(({ aside }) => aside === null)
}

function fits(
  { nationality, list, child }: Pick<Question, 'nationality' | 'list' | 'child'>,
  person: HeldPerson,
): boolean {
  if (nationality !== null && describeRows(person).nationality !== nationality) return false
  if (list !== null && !person.rows.some((row) => row.list.id === list)) return false
  return !child || describeRows(person).possibleChild
}

function placeAfter(people: readonly HeldPerson[], id: string): number {
  return people.findIndex((person) => person.id === id) + 1
}
