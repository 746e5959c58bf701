import { Problem } from '@homeward/domain'

const rules = ['all', 'haircut', 'fifo', 'lifo', 'tiho', 'poison'] as const

/** What a trace was asked to do: everything that decides its result, beside the store. */
export interface TracePlan {
  readonly from: string
  readonly backward: boolean
  readonly policy: (typeof rules)[number]
  readonly hops?: number | undefined
  readonly least?: string | undefined
  readonly until: 'exits' | 'end'
  /** The last day followed (the first, backward). */
  readonly date?: string | undefined
  readonly hub: number
  readonly together: boolean
  readonly coinjoins: 'cut' | 'follow'
}

interface TraceOptions {
  readonly from?: string | undefined
  readonly backward?: boolean | undefined
  readonly policy?: string | undefined
  readonly hops?: string | undefined
  readonly least?: string | undefined
  readonly until?: string | undefined
  readonly date?: string | undefined
  readonly hub?: string | undefined
  readonly together?: boolean | undefined
  readonly coinjoins?: string | undefined
}

export function tracePlan(options: TraceOptions): TracePlan {
  const { from, policy = 'all', until = 'end', date } = options
  if (from === undefined) throw new Problem('usage-wrong', 'Name what to trace with --from.')
  const rule = rules.find((each) => each === policy)
  if (rule === undefined) throw new Problem('usage-wrong', `--policy is one of ${rules.join(', ')}.`)
  if (until !== 'exits' && until !== 'end') throw new Problem('usage-wrong', '--until is exits or end.')
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Problem('usage-wrong', '--date is YYYY-MM-DD.')
  if (options.least !== undefined && !/^\d{1,39}$/.test(options.least)) {
    throw new Problem('usage-wrong', '--least is a whole number of base units.')
  }
  const coinjoins = options.coinjoins ?? (until === 'exits' ? 'cut' : 'follow')
  if (coinjoins !== 'cut' && coinjoins !== 'follow') throw new Problem('usage-wrong', '--coinjoins is cut or follow.')
  return {
    from,
    backward: options.backward ?? false,
    policy: rule,
    ...(options.hops !== undefined && { hops: count(options.hops, 'hops') }),
    ...(options.least !== undefined && { least: options.least }),
    until,
    ...(date !== undefined && { date }),
    hub: options.hub === undefined ? 10_000 : count(options.hub, 'hub'),
    together: options.together ?? false,
    coinjoins,
  }
}

function count(text: string, name: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Problem('usage-wrong', `--${name} takes a whole number.`)
  return Number(text)
}

/** The command line that asks for the same again. */
export function replayOf(plan: TracePlan, store: string): string {
  const parts = ['homeward trace', quoted(store), '--from', quoted(plan.from)]
  if (plan.backward) parts.push('--backward')
  if (plan.policy !== 'all') parts.push('--policy', plan.policy)
  if (plan.hops !== undefined) parts.push('--hops', String(plan.hops))
  if (plan.least !== undefined) parts.push('--least', plan.least)
  if (plan.until === 'exits') parts.push('--until exits')
  if (plan.date !== undefined) parts.push('--date', plan.date)
  parts.push('--hub', String(plan.hub), '--coinjoins', plan.coinjoins)
  if (plan.together) parts.push('--together')
  return `${parts.join(' ')} --out DIR`
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** The store that a replay command names. */
export function storeOf(replay: string): string | undefined {
  const plain = /^homeward trace ([\w@%+=:,./-]+) --from /.exec(replay)?.[1]
  if (plain !== undefined) return plain
  return /^homeward trace '((?:[^']|'\\'')*)' --from /.exec(replay)?.[1]?.replaceAll("'\\''", "'")
}
