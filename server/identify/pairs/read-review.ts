import type { z } from 'zod'
import { type Caller, demandSight, notFound } from '../../access.ts'
import type { Proposal } from '../holdings/proposal.ts'
import type { View } from '../holdings/view.ts'
import { type Identify, noteSeen } from '../identify.ts'
import type { Pair, ReviewQueue } from '../shapes.ts'
import { showPair } from '../show/show-pair.ts'

const pageSize = 20
const ordered = new WeakMap<readonly Proposal[], readonly Proposal[]>()

export interface ReviewQuestion {
  /** The last pair already shown. */
  readonly after: string | undefined
  /** True: pairs that were judged, instead of those that wait. */
  readonly judged: boolean
}

/** Pairs to judge. Those the matcher can say least about come first: there a person's judgement is worth most. */
export async function readReview(
  identify: Identify,
  caller: Caller,
  { after, judged }: ReviewQuestion,
): Promise<z.input<typeof ReviewQueue>> {
  const view = identify.viewFor(demandSight(caller, 'pair.judge'))
  const holdings = identify.holdings()
  const judgedPairs = [...holdings.judgements.keys()].filter((pair) => isVisible(view, pair))
  const waiting = byUse(view).filter((proposal) => view.isOpen(proposal) || view.held.get(proposal.pair) === 'second')
  const all = judged ? judgedPairs : waiting.map(({ pair }) => pair)
  const start = after === undefined ? 0 : nextAfter(view, all, { after, judged })
  const page = all.slice(start, start + pageSize)
  await noteSeen(identify, caller, { kind: 'judgement', record: null, detail: { pairs: page.length } })
  return {
    pairs: page.map((pair) => showPair(identify, view, pair)!),
    waiting: waiting.length,
    judged: judgedPairs.length,
    next: start + pageSize < all.length ? page.at(-1)! : null,
  }
}

/** One pair, when the caller may see both its rows. */
export async function readPair(identify: Identify, caller: Caller, pair: string): Promise<z.input<typeof Pair>> {
  const shown = showPair(identify, identify.viewFor(demandSight(caller, 'pair.judge')), pair)
  if (!shown) throw notFound()
  await noteSeen(identify, caller, { kind: 'judgement', record: null, detail: { pair } })
  return shown
}

function isVisible(view: View, pair: string): boolean {
  return pair.split('~').every((row) => view.row(row) !== undefined)
}

/** All proposals, the least certain first. */
function byUse({ proposals }: View): readonly Proposal[] {
  const known = ordered.get(proposals)
  if (known) return known
  const doubt = ({ probability }: Proposal) => Math.abs(probability - 0.5)
  const sorted = [...proposals].sort((x, y) => doubt(x) - doubt(y) || (x.pair < y.pair ? -1 : 1))
  ordered.set(proposals, sorted)
  return sorted
}

/** Where to go on: behind the pair shown last, also when that pair has been judged since and is no longer in the queue. */
function nextAfter(view: View, all: readonly string[], { after, judged }: { after: string; judged: boolean }): number {
  const place = all.indexOf(after)
  if (place >= 0 || judged) return place + 1
  const whole = byUse(view)
  const rank = new Map(whole.map(({ pair }, at) => [pair, at]))
  const last = rank.get(after) ?? -1
  const next = all.findIndex((pair) => rank.get(pair)! > last)
  return next < 0 ? all.length : next
}
