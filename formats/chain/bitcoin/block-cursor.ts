import { Problem } from '@homeward/domain'

/** Reads a block front to back; every read is checked against its end. */
export class BlockCursor {
  readonly bytes: Uint8Array
  readonly file: string
  readonly fileOffset: number
  at = 0

  constructor(bytes: Uint8Array, file: string, fileOffset: number) {
    this.bytes = bytes
    this.file = file
    this.fileOffset = fileOffset
  }

  skip(length: number): number {
    const from = this.at
    if (length > this.bytes.length - from) throw this.cutShort()
    this.at = from + length
    return from
  }

  word(): number {
    const at = this.skip(4)
    const bytes = this.bytes
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  }

  /** Bitcoin's variable-length integer; refuses longer forms than needed and counts no block can hold. */
  count(): number {
    const bytes = this.bytes
    const at = this.skip(1)
    const first = bytes[at]!
    if (first < 0xfd) return first
    if (first === 0xfd) {
      this.skip(2)
      const value = bytes[at + 1]! | (bytes[at + 2]! << 8)
      if (value < 0xfd) throw this.broken('a count written longer than needed')
      return value
    }
    if (first === 0xff) throw this.broken('a count no block can hold')
    const value = this.word()
    if (value < 0x10000) throw this.broken('a count written longer than needed')
    return value
  }

  cutShort(): Problem {
    return new Problem(
      'input-unreadable',
      `${this.file} is cut short: the block at byte ${this.fileOffset} ends inside a transaction at byte ${this.fileOffset + this.at}.`,
      { file: this.file, offset: this.fileOffset + this.at },
    )
  }

  broken(what: string): Problem {
    return new Problem(
      'input-unreadable',
      `${this.file} is not a sound block file: ${what} at byte ${this.fileOffset + this.at}.`,
      { file: this.file, offset: this.fileOffset + this.at },
    )
  }
}
