import type { Estimate } from '@homeward/domain'
import { type Caller, demand, notFound } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import type { Count } from '../count.ts'

/** Lists that may be counted, with how many people of each stand behind the caller's walls. */
export function countableLists(count: Count, caller: Caller, basis: 'accepted' | 'proposed') {
  demand(caller, 'estimate.make')
  return { lists: count.lists.countable(caller, basis) }
}

/** Estimates whose lists the caller may all count: one from a protected list shows to nobody outside its wall. */
export function listEstimates(count: Count, caller: Caller) {
  demand(caller, 'estimate.make')
  const visible = visibleLists(count, caller)
  const records = [...count.office.register().all('estimate')].filter((record) => isVisible(record, visible))
  return {
    estimates: records
      .sort((one, other) => other.position - one.position)
      .map((record) => {
        const { id, title, by, day, answer } = shown(count, record)
        const { method, observed, estimate, interval, refusal, lists } = answer
        const limits = interval === null ? null : { low: interval.low, high: interval.high }
        return {
          id,
          title,
          by,
          day,
          method,
          lists,
          observed,
          estimate,
          interval: limits,
          refusal: refusal?.reason ?? null,
        }
      }),
  }
}

export function readEstimate(count: Count, caller: Caller, id: string) {
  demand(caller, 'estimate.make')
  const record = count.office.register().get('estimate', id)
  if (record === undefined || !isVisible(record, visibleLists(count, caller))) throw notFound()
  return shown(count, record)
}

const visibleLists = ({ lists }: Count, caller: Caller) =>
  new Set(lists.countable(caller, 'accepted').map(({ id }) => id))

const isVisible = ({ fields }: RegisterRecord, visible: ReadonlySet<string>) =>
  (fields['lists'] as string[]).every((id) => visible.has(id))

function shown({ nameOf }: Count, { id, fields }: RegisterRecord) {
  return {
    id,
    title: fields['title'] as string,
    basis: fields['basis'] as 'accepted' | 'proposed',
    by: nameOf(fields['by'] as string),
    day: fields['day'] as string,
    answer: fields['answer'] as unknown as Estimate,
    spread: fields['spread'] as (number | null)[],
  }
}
