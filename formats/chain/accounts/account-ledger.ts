import { Problem } from '@homeward/domain'
import { readHex } from '../address/read-hex.ts'
import type { Chain } from '../chain.ts'
import { growingBytes, growingWords } from '../growing.ts'
import type { Columns } from '../segment/columns.ts'
import { AccountKeys } from './account-keys.ts'
import { parseAmount } from './parse-amount.ts'
import type { TransferRow } from './transfer-row.ts'

const amount = new Uint32Array(4)
const hexadecimal = /^(?:0x)?[0-9a-fA-F]{64}$/

/** A transfer whose accounts and token have numbers already. */
interface NumberedTransfer {
  readonly block: number
  readonly time: number
  readonly log: number
  readonly tx: string
  readonly token: number
  readonly from: number
  readonly to: number
}

/**
 * Turns rows into columns. Rows must come in block order and, within a block, in log order; both the order and the
 * rising time are checked, because following money backwards in time would invent payments.
 */
export class AccountLedger {
  readonly accounts: AccountKeys
  readonly tokens: string[] = []
  transactions = 0
  transfers = 0
  blocks = 0
  selfTransfers = 0
  isWide = false
  private readonly tokenNumbers = new Map<string, number>()
  private takenAddresses = 0
  private last = { block: -1, time: 0, log: -1, tx: '' }
  private blockTransactions = 0
  private readonly pending = {
    blockHeight: growingWords(),
    blockTime: growingWords(),
    blockTransactions: growingWords(),
    transactionId: growingBytes(),
    transferTransaction: growingWords(),
    transferLog: growingWords(),
    transferToken: growingWords(),
    transferFrom: growingWords(),
    transferTo: growingWords(),
    transferValue: growingWords(),
    transferValueHigh: growingWords(),
  }
  private pendingIsWide = false

  constructor(chain: Chain) {
    this.accounts = new AccountKeys(chain)
  }

  get waiting(): number {
    return this.pending.transferFrom.length
  }

  get tip() {
    return { height: this.last.block, time: this.last.time }
  }

  /** Takes up where an earlier ingest ended. */
  restore(
    counts: { blocks: number; transactions: number; transfers: number },
    tip: { height: number; time: number },
  ): void {
    this.blocks = counts.blocks
    this.transactions = counts.transactions
    this.transfers = counts.transfers
    this.last = { block: tip.height, time: tip.time, log: Number.POSITIVE_INFINITY, tx: '' }
  }

  restoreDictionary(keys: Uint32Array, tokens: readonly string[]): void {
    const { table } = this.accounts
    for (let at = 0; at < keys.length; at += table.width) {
      table.key.set(keys.subarray(at, at + table.width))
      table.add()
    }
    this.takenAddresses = table.count
    for (const token of tokens) this.tokenOf(token)
  }

  add(row: TransferRow, file: string): void {
    const refuse = (what: string) =>
      new Problem('input-invalid', `${file} row ${row.row} ${what}.`, { file, row: row.row })
    const block = whole(row.block)
    const time = whole(row.time)
    const log = whole(row.log)
    if (block < 0 || time < 0 || log < 0) throw refuse('has a block, time or log that is not a whole number')
    this.checkOrder(block, time, log, refuse)
    const from = this.accounts.add(row.from)
    if (typeof from === 'string') throw refuse(`has a sender that ${from}`)
    const to = this.accounts.add(row.to)
    if (typeof to === 'string') throw refuse(`has a receiver that ${to}`)
    this.file({ block, time, log, tx: row.tx, token: this.tokenOf(row.token), from, to }, row.value, refuse)
  }

  /** Adds a transfer that came in order, with the numbers that `accounts` and {@link AccountLedger.tokenOf} gave. */
  addNumbered(transfer: NumberedTransfer, value: string, refuse: (what: string) => Problem): void {
    this.checkOrder(transfer.block, transfer.time, transfer.log, refuse)
    this.file(transfer, value, refuse)
  }

  private checkOrder(block: number, time: number, log: number, refuse: (what: string) => Problem): void {
    const { last } = this
    if (block < last.block || (block === last.block && last.log === Number.POSITIVE_INFINITY)) {
      throw refuse(
        'is of a block before or at the newest one already read: sort by block, and never ingest a part twice',
      )
    }
    if (time < last.time) throw refuse('has an earlier time than the row before it: blocks must follow in time')
    if (block === last.block && log <= last.log) {
      throw refuse('repeats or precedes the log number before it: sort each block by log, without repeats')
    }
  }

  private file(transfer: NumberedTransfer, value: string, refuse: (what: string) => Problem): void {
    const { block, time, log, tx, token, from, to } = transfer
    const { last, pending } = this
    const fault = parseAmount(value, amount)
    if (fault !== undefined) throw refuse(fault)
    if (block !== last.block) this.openBlock(block, time)
    if (tx !== last.tx || block !== last.block) this.openTransaction(tx, refuse)
    last.block = block
    last.time = time
    last.log = log
    last.tx = tx
    if (from === to) this.selfTransfers++
    pending.transferTransaction.push(this.transactions - 1)
    pending.transferLog.push(log)
    pending.transferToken.push(token)
    pending.transferFrom.push(from)
    pending.transferTo.push(to)
    pending.transferValue.push(amount[0]!)
    pending.transferValue.push(amount[1]!)
    pending.transferValueHigh.push(amount[2]!)
    pending.transferValueHigh.push(amount[3]!)
    if (amount[2] !== 0 || amount[3] !== 0) this.pendingIsWide = true
    this.transfers++
  }

  private openBlock(block: number, time: number): void {
    this.closeBlock()
    this.pending.blockHeight.push(block)
    this.pending.blockTime.push(time)
    this.blocks++
  }

  private closeBlock(): void {
    if (this.pending.blockHeight.length > this.pending.blockTransactions.length) {
      this.pending.blockTransactions.push(this.blockTransactions)
    }
    this.blockTransactions = 0
  }

  private openTransaction(tx: string, refuse: (what: string) => Problem): void {
    if (!hexadecimal.test(tx)) throw refuse('has a tx that is not 64 hexadecimal digits')
    const { transactionId } = this.pending
    transactionId.reserve(32)
    const { values, length } = transactionId
    readHex(tx, tx.length - 64, values.subarray(length, length + 32))
    transactionId.length += 32
    this.transactions++
    this.blockTransactions++
  }

  /** The number of a token, new or known. */
  tokenOf(token: string): number {
    const known = this.tokenNumbers.get(token)
    if (known !== undefined) return known
    this.tokenNumbers.set(token, this.tokens.length)
    return this.tokens.push(token.slice(0, 200)) - 1
  }

  /** Takes finished columns. Call it before the first row of a new block, never inside one. */
  take(): Columns {
    this.closeBlock()
    const columns: Record<string, Uint32Array | Uint8Array> = {}
    for (const [name, column] of Object.entries(this.pending)) {
      columns[name] = column.taken()
      column.clear()
    }
    if (!this.pendingIsWide) delete columns['transferValueHigh']
    this.isWide ||= this.pendingIsWide
    this.pendingIsWide = false
    const { table } = this.accounts
    columns['addressKey'] = table.keys.slice(this.takenAddresses * table.width, table.count * table.width)
    this.takenAddresses = table.count
    return columns
  }
}

function whole(text: string): number {
  if (!/^\d{1,10}$/.test(text)) return -1
  const value = Number(text)
  return value < 0xffffffff ? value : -1
}
