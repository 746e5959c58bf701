import { base58Checksum, readBase58 } from '../address/base58.ts'
import { type AddressFault, readAddress } from '../address/read-address.ts'
import { readHex } from '../address/read-hex.ts'
import { addressKinds, type Chain, keyWords } from '../chain.ts'
import { KeyTable } from '../key-table.ts'

const decoded = new Uint8Array(25)

/**
 * The dictionary of accounts. A checksum costs more than everything else about a row, so it is computed once for each
 * account and compared from then on.
 */
export class AccountKeys {
  readonly table: KeyTable
  private readonly chain: Chain
  private readonly checksums = new Map<number, number>()
  private readonly checkedTexts = new Set<string>()
  private readonly payload: Uint8Array
  private readonly written = new Uint8Array(48)

  constructor(chain: Chain) {
    this.chain = chain
    this.table = new KeyTable(keyWords(chain))
    this.payload = this.table.keyBytes.subarray(4, 24)
  }

  /** The account's number, or why the text is no account. */
  add(text: string): number | AddressFault {
    return this.chain === 'tron' ? this.addTron(text) : this.addHex(text)
  }

  private addHex(text: string): number | AddressFault {
    const { table } = this
    if (!plainHex.test(text) && !this.checkedTexts.has(text)) {
      const fault = readAddress(this.chain, text, table.key)
      if (fault !== undefined) return fault
      if (this.checkedTexts.size < 1_000_000) this.checkedTexts.add(text)
      return table.add()
    }
    table.key.fill(0)
    table.key[0] = addressKinds.account
    readHex(text, 2, this.payload)
    return table.add()
  }

  private addTron(text: string): number | AddressFault {
    const { table, written } = this
    if (text.length > written.length) return 'is not an address of this chain'
    for (let at = 0; at < text.length; at++) written[at] = text.charCodeAt(at)
    const isRead = readBase58(written, 0, text.length, decoded) && decoded[0] === 0x41
    if (!isRead) return 'is not an address of this chain'
    table.key.fill(0)
    table.key[0] = addressKinds.tronAccount
    for (let byte = 0; byte < 20; byte++) table.keyBytes[4 + byte] = decoded[1 + byte]!
    const claimed = checksumOf(decoded.subarray(21))
    const number = table.find()
    const known = number < 0 ? undefined : this.checksums.get(number)
    if (known !== undefined) return known === claimed ? number : 'has a wrong checksum'
    if (checksumOf(base58Checksum(decoded)) !== claimed) return 'has a wrong checksum'
    const added = table.add()
    this.checksums.set(added, claimed)
    return added
  }
}

const plainHex = /^0x[0-9a-f]{40}$/

function checksumOf(bytes: Uint8Array): number {
  return ((bytes[0]! << 24) | (bytes[1]! << 16) | (bytes[2]! << 8) | bytes[3]!) >>> 0
}
