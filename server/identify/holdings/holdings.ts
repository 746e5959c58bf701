import type { ConsentScope, RowCounts, StatedTotal } from '@homeward/domain'
import type { Register, RegisterRecord } from '../../records/index.ts'
import { type HeldList, type HeldRow, heldList, heldRow } from './held-row.ts'
import { type AcceptedBatch, type HeldJudgement, type PairVerdict, pairId, pairVerdict } from './pair-verdict.ts'
import type { Proposal } from './proposal.ts'

export interface HeldVersion {
  readonly id: string
  readonly list: string
  readonly version: number
  readonly file: string
  readonly hash: string
  readonly sheet: string | null
  readonly headers: readonly string[]
  readonly counts: RowCounts
  readonly totals: readonly StatedTotal[]
  readonly by: string
  readonly day: string
}

export interface HeldConsent {
  readonly id: string
  readonly row: string
  readonly scope: ConsentScope
  readonly recipient: string | null
  readonly purpose: string
  readonly language: string
  readonly interpreter: string | null
  readonly given: string
  readonly withdrawn: string | null
  readonly by: string
}

/**
 * Lists, rows, judgements and proposals, read from the register as it changes. It decides nothing about who may see what:
 * that is a view's work. `rowsVersion` and `linksVersion` count up whenever a view must be made anew.
 */
export class Holdings {
  readonly lists = new Map<string, HeldList>()
  readonly versions = new Map<string, HeldVersion[]>()
  readonly rows = new Map<string, HeldRow>()
  readonly consents = new Map<string, HeldConsent>()
  readonly judgements = new Map<string, Map<string, HeldJudgement>>()
  /** Pair by pair, the accepted batch that holds it. */
  readonly accepted = new Map<string, AcceptedBatch>()
  /** Row by row, whether it was marked as of someone who seeks asylum. */
  readonly asylum = new Map<string, { readonly marked: boolean; readonly position: number }>()
  proposals: readonly Proposal[] = []
  readonly proposalOf = new Map<string, Proposal>()
  rowsVersion = 0
  linksVersion = 0
  readonly #register: Register
  readonly #rowsAwaitingList = new Map<string, RegisterRecord[]>()
  readonly #stop: () => void

  constructor(register: Register) {
    this.#register = register
    for (const kind of ['list', 'list-version', 'list-row', 'judgement', 'batch', 'consent', 'asylum-mark'])
      for (const record of register.all(kind)) this.#take(record)
    this.#stop = register.onChange((records, erased) => {
      for (const record of records) this.#take(record)
      for (const { kind, id } of erased) this.#drop(kind, id)
    })
  }

  get register(): Register {
    return this.#register
  }

  close(): void {
    this.#stop()
  }

  /** What the matcher proposes now; pairs whose rows are gone are passed over. */
  propose(proposals: readonly Proposal[]): void {
    this.proposals = proposals
    this.proposalOf.clear()
    for (const proposal of proposals) this.proposalOf.set(proposal.pair, proposal)
    this.linksVersion += 1
  }

  verdictOf(pair: string): PairVerdict | undefined {
    const judgements = this.judgements.get(pair)
    return pairVerdict(judgements ? [...judgements.values()] : [], this.accepted.get(pair))
  }

  /** Every pair that someone, or an accepted batch, said something about. */
  *judgedPairs(): Iterable<string> {
    yield* this.judgements.keys()
    for (const pair of this.accepted.keys()) if (!this.judgements.has(pair)) yield pair
  }

  #take(record: RegisterRecord): void {
    const { kind, id, fields } = record
    switch (kind) {
      case 'list': {
        const list = heldList(record)
        this.lists.set(id, list)
        for (const row of this.rows.values()) if (row.list.id === id) this.rows.set(row.id, { ...row, list })
        for (const row of this.#rowsAwaitingList.get(id) ?? []) this.rows.set(row.id, heldRow(row, list))
        this.#rowsAwaitingList.delete(id)
        this.rowsVersion += 1
        return
      }
      case 'list-version': {
        const version = { id, sheet: null, ...(fields as unknown as Omit<HeldVersion, 'id' | 'sheet'>) }
        const known = (this.versions.get(version.list) ?? []).filter((each) => each.id !== id)
        this.versions.set(
          version.list,
          [...known, version].sort((x, y) => x.version - y.version),
        )
        return
      }
      case 'list-row': {
        const list = this.lists.get(fields['list'] as string)
        if (list) this.rows.set(id, heldRow(record, list))
        else {
          const awaited = fields['list'] as string
          this.#rowsAwaitingList.set(awaited, [...(this.#rowsAwaitingList.get(awaited) ?? []), record])
        }
        this.rowsVersion += 1
        return
      }
      case 'judgement':
        this.#takeJudgement(record)
        return
      case 'batch':
        this.#takeBatch(record)
        return
      case 'consent': {
        const consent = { recipient: null, interpreter: null, withdrawn: null, ...fields }
        this.consents.set(id, { id, ...(consent as unknown as Omit<HeldConsent, 'id'>) })
        this.linksVersion += 1
        return
      }
      case 'asylum-mark':
        for (const row of fields['rows'] as string[])
          if ((this.asylum.get(row)?.position ?? -1) < record.position)
            this.asylum.set(row, { marked: fields['asylum'] === true, position: record.position })
        this.linksVersion += 1
        return
      default:
        return
    }
  }

  #takeJudgement({ id, fields }: RegisterRecord): void {
    const pair = pairId(fields['a'] as string, fields['b'] as string)
    const steps = (fields['steps'] ?? []) as unknown as HeldJudgement['steps']
    const known = this.judgements.get(pair) ?? new Map<string, HeldJudgement>()
    if (steps.length > 0) known.set(id, { record: id, pair, account: fields['account'] as string, steps })
    else known.delete(id)
    if (known.size > 0) this.judgements.set(pair, known)
    else this.judgements.delete(pair)
    this.linksVersion += 1
  }

  #takeBatch({ id, fields }: RegisterRecord): void {
    const isAccepted = fields['state'] === 'accepted'
    const accepted = fields['accepted'] as { by: string; day: string } | undefined
    const takenBack = new Set((fields['takenBack'] ?? []) as string[])
    for (const pair of (fields['pairs'] ?? []) as string[]) {
      if (isAccepted && accepted && !takenBack.has(pair))
        this.accepted.set(pair, { id, order: fields['order'] as number, ...accepted })
      else if (this.accepted.get(pair)?.id === id) this.accepted.delete(pair)
    }
    this.linksVersion += 1
  }

  #drop(kind: string, id: string): void {
    if (kind === 'list-row') {
      this.rows.delete(id)
      this.rowsVersion += 1
    }
    if (kind === 'consent') this.consents.delete(id)
    if (kind === 'judgement') for (const known of this.judgements.values()) known.delete(id)
    this.linksVersion += 1
  }
}
