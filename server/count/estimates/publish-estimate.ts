import { type Estimate, Problem, type PublicEstimate } from '@homeward/domain'
import { type Caller, demand, writerOf } from '../../access.ts'
import { type Count, newRecordId, today } from '../count.ts'
import { readEstimate } from './read-estimates.ts'

/** Makes an estimate public: rounded, with its limits and criticisms, its lists by letter and by what was said of them. */
export async function publishEstimate(
  count: Count,
  caller: Caller,
  asked: { readonly id: string; readonly title: string; readonly about: string; readonly reason: string },
): Promise<{ id: string }> {
  demand(caller, 'release.publish')
  const { answer } = readEstimate(count, caller, asked.id)
  if (answer.definitions === null) {
    throw new Problem(
      'input-invalid',
      'Say first whom the lists could see, where and when: without it nobody can read the number.',
    )
  }
  const statement = publicEstimate(answer)
  const id = newRecordId()
  const detail = { estimate: asked.id }
  await count.office.log.note(writerOf(caller), {
    act: 'exported',
    kind: 'estimate',
    record: asked.id,
    reason: asked.reason,
    detail,
  })
  const { title, about } = asked
  const files = new Map([['estimate.json', `${JSON.stringify(statement, null, 2)}\n`]])
  await count.store.publish({
    id,
    kind: 'estimate',
    title,
    about,
    published: today(count),
    statement,
    codebook: null,
    files,
  })
  return { id }
}

/** The nearest ten: a public number of people on lists must not be one that another could be subtracted from. */
const rounded = (value: number) => Math.round(value / 10) * 10

function publicEstimate({ definitions, ...answer }: Estimate): PublicEstimate {
  const letter = (list: string) => `list ${String.fromCharCode(65 + Math.max(0, answer.lists.indexOf(list)))}`
  const { interval, corrected } = { interval: answer.interval, corrected: answer.interval?.corrected }
  const { counted, place, from, to, lists } = definitions!
  return {
    format: 'homeward.public-estimate/1',
    method: answer.method,
    counted,
    place,
    from,
    to,
    observed: rounded(answer.observed),
    estimate: answer.estimate === null ? null : rounded(answer.estimate),
    interval:
      interval === null
        ? null
        : {
            level: interval.level,
            low: rounded(interval.low),
            high: rounded(interval.high),
            honesty: interval.honesty,
          },
    corrected:
      corrected === undefined
        ? null
        : { low: rounded(corrected.low), high: rounded(corrected.high), honesty: corrected.honesty },
    linking:
      answer.linking === null || answer.linking.low === null || answer.linking.high === null
        ? null
        : { low: rounded(answer.linking.low), high: rounded(answer.linking.high) },
    alternatives: answer.alternatives.slice(0, 5).map(({ estimate }) => rounded(estimate)),
    lists: lists.map(({ list, sees }) => ({ list: letter(list), sees })),
    refusal: answer.refusal,
    criticisms: answer.criticisms,
    version: answer.version,
  }
}
