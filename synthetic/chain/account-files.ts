import { addressKinds, writeAddress } from '@homeward/formats/chain'
import type { AccountChain } from './account-chain.ts'
import { chainStart } from './chain-settings.ts'
import { inventBytes } from './invent-bytes.ts'
import { type TruthRow, truthHeader } from './truth.ts'

type AccountChainName = 'eth' | 'tron'

const secondsPerBlock = 3

/** The written address of every account of a synthetic chain. */
export function accountNames(chain: AccountChainName, accounts: number, seed: number): (account: number) => string {
  const key = new Uint32Array(6)
  key[0] = chain === 'tron' ? addressKinds.tronAccount : addressKinds.account
  const bytes = new Uint8Array(key.buffer).subarray(4)
  const known = new Array<string | undefined>(accounts)
  return (account) => {
    const text = known[account]
    if (text !== undefined) return text
    inventBytes(seed, 1, account, bytes)
    const made = chain === 'tron' ? writeAddress(key, 0) : `0x${Buffer.from(bytes.subarray(0, 20)).toString('hex')}`
    known[account] = made
    return made
  }
}

/** The transfers as CSV, in pieces. */
export function* transferCsv(chain: AccountChain, name: (account: number) => string, seed: number): Generator<string> {
  const { movements, order } = chain
  let lines = ['block,time,tx,log,token,from,to,value']
  let block = -1
  let log = 0
  for (const movement of order) {
    const number = 1 + Math.floor((movements.time(movement) - chainStart) / secondsPerBlock)
    log = number === block ? log + 1 : 0
    block = number
    const time = chainStart + (number - 1) * secondsPerBlock
    const cells = [block, time, transactionId(seed, movement), log, 'USDT']
    lines.push(
      `${cells.join(',')},${name(movements.from(movement))},${name(movements.to(movement))},${movements.value(movement)}`,
    )
    if (lines.length >= 4096) {
      yield `${lines.join('\n')}\n`
      lines = []
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`
}

/** truth.csv: planted payments with what reached each exit, deposit addresses, accounts that only look like one, owners of several. */
export function* accountTruth(chain: AccountChain, name: (account: number) => string, seed: number): Generator<string> {
  yield `${truthHeader}\n`
  const write = (row: TruthRow) => `${row.join(',')}\n`
  // Each transfer is a transaction of its own here; its log number is its place in the block.
  const logs = new Map<number, number>()
  const wanted = new Set(chain.cells.map((cell) => cell.payment))
  let block = -1
  let log = 0
  for (const movement of chain.order) {
    const number = 1 + Math.floor((chain.movements.time(movement) - chainStart) / secondsPerBlock)
    log = number === block ? log + 1 : 0
    block = number
    if (wanted.has(movement)) logs.set(movement, log)
  }
  for (const { payment, exit, value } of chain.cells) {
    yield write(['payment', `${transactionId(seed, payment)}:${logs.get(payment)!}`, name(exit), String(value)])
  }
  for (const [account, wallet] of chain.deposits) yield write(['deposit', name(account), name(wallet), ''])
  for (const [account, wallet] of chain.traps) yield write(['trap', name(account), name(wallet), ''])
  for (const [account, customer] of chain.customers) yield write(['owner', name(account), name(customer), ''])
}

const id = new Uint8Array(32)

export function transactionId(seed: number, movement: number): string {
  inventBytes(seed, 2, movement, id)
  return Buffer.from(id).toString('hex')
}
