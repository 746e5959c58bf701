import { tableOfPeople } from '@homeward/count/estimate'
import { type Estimate, type Json, type ListDefinitions, Problem } from '@homeward/domain'
import { type Caller, demand, writerOf } from '../../access.ts'
import { version } from '../../package.json'
import type { ListsEstimated, ListsToEstimate } from '../../platform/counting/estimate-worker.ts'
import { runWorker } from '../../platform/workers.ts'
import { type Count, newRecordId, today } from '../count.ts'
import { readEstimate } from './read-estimates.ts'
import { spreadOf } from './spread-of.ts'

/** What the page asks of some lists of the register. */
export interface PageQuestion {
  readonly title: string
  readonly basis: 'accepted' | 'proposed'
  readonly lists: readonly string[]
  /** Lists to take for one: the list's id and the name of its group. */
  readonly groups: readonly { readonly list: string; readonly group: string }[]
  readonly definitions: {
    readonly counted: string
    readonly place: string
    readonly from: string
    readonly to: string
    /** In the order of `lists`. */
    readonly sees: readonly string[]
  } | null
  readonly method: Estimate['method']
  readonly threshold: number
  readonly replicates: number
  readonly draws: number
  readonly seed: number
}

/** Estimates from lists behind the caller's own walls, in a thread of its own, and keeps the answer; a refusal is one too. */
export async function makeEstimate(count: Count, caller: Caller, asked: PageQuestion) {
  demand(caller, 'estimate.make')
  const chosen = new Set(asked.lists)
  if (chosen.size !== asked.lists.length) throw new Problem('input-invalid', 'A list is named twice.')
  const { rowLists, people, links } = count.lists.linked(caller, asked.lists, asked.basis)
  const names = namesOf(count, caller, asked)
  const placeOf = new Map(asked.lists.map((id, at) => [id, names[at]!]))
  if (asked.groups.some(({ list }) => !chosen.has(list))) {
    throw new Problem('input-invalid', 'A group holds a list that is not counted.')
  }
  const question: ListsToEstimate = {
    table: tableOfPeople(names, rowLists, people.map(String)),
    linked: { lists: names, rowLists, links },
    draws: asked.draws,
    groupOf: new Map(asked.groups.map(({ list, group }) => [placeOf.get(list)!, group])),
    definitions: definitionsOf(asked, names),
    method: asked.method,
    threshold: asked.threshold,
    replicates: asked.replicates,
    resamples: null,
    level: 0.95,
    seed: asked.seed,
  }
  const found = await runWorker<ListsToEstimate, ListsEstimated>('counting/estimate', question)
  const { replicates, ...rest } = found
  const answer: Estimate = { format: 'homeward.estimate/1', ...rest, replicates: [], version }
  const id = newRecordId()
  const set = {
    title: asked.title,
    lists: [...asked.lists],
    basis: asked.basis,
    answer: answer as unknown as Json,
    spread: spreadOf(replicates.map(({ estimate }) => estimate)),
    by: caller.account,
    day: today(count),
  }
  const seen = count.office.register().position
  await count.office.log.append(writerOf(caller), [{ record: { kind: 'estimate', id }, set, seen }])
  return readEstimate(count, caller, id)
}

/** Two lists may have one name in the register; in a table every list needs its own. */
function namesOf(count: Count, caller: Caller, { lists, basis }: PageQuestion): string[] {
  const known = new Map(count.lists.countable(caller, basis).map(({ id, name }) => [id, name]))
  const names = lists.map((id) => known.get(id)!)
  return names.map((name, at) => (names.indexOf(name) === at ? name : `${name} (${at + 1})`))
}

function definitionsOf({ definitions }: PageQuestion, names: readonly string[]): ListDefinitions | null {
  if (definitions === null) return null
  const { counted, place, from, to, sees } = definitions
  if (to < from) throw new Problem('input-invalid', 'The period ends before it begins.')
  const lists = names.flatMap((list, at) => {
    const about = sees[at]?.trim() ?? ''
    return about === '' ? [] : [{ list, sees: about }]
  })
  return { format: 'homeward.definitions/1', counted, place, from, to, lists }
}
