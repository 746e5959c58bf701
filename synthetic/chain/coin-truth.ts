import { addressKinds, writeAddress } from '@homeward/formats/chain'
import type { CoinChain } from './coin-chain.ts'
import { inventBytes } from './invent-bytes.ts'
import { type TruthRow, truthHeader } from './truth.ts'

/** The written address of a number of a synthetic chain of coins. */
export function coinAddress(seed: number, address: number): string {
  const key = new Uint32Array(9)
  key[0] = addressKinds.publicKeyHash
  inventBytes(seed, 1, address, new Uint8Array(key.buffer, 4, 20))
  return writeAddress(key, 0)
}

/** truth.csv of a chain whose blocks have all been taken. */
export function* coinTruth(chain: CoinChain, seed: number): Generator<string> {
  const { wallets, traps, scams, writer } = chain
  const write = (row: TruthRow) => `${row.join(',')}\n`
  const transaction = (number: number) =>
    Buffer.from(writer.ids.slice(number * 32, number * 32 + 32))
      .reverse()
      .toString('hex')
  yield `${truthHeader}\n`
  for (const kind of ['coinjoin', 'payjoin', 'batch'] as const) {
    for (const trap of traps[kind]) yield write([kind, transaction(trap), '', ''])
  }
  for (const { payment, exit, value } of scams.cells) {
    yield write(['payment', `${transaction(payment[0])}:${payment[1]}`, coinAddress(seed, exit), String(value)])
  }
  for (let address = 0; address < wallets.addresses; address++) {
    yield write(['owner', coinAddress(seed, address), `owner${wallets.ownerOf(address)}`, ''])
  }
}
