import { hash } from 'node:crypto'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const digits = new Int8Array(256).fill(-1)
for (let index = 0; index < alphabet.length; index++) digits[alphabet.charCodeAt(index)] = index

const limbs = new Float64Array(7)

/**
 * Reads a 25-byte Base58Check value (version, 20 bytes, checksum) into `out` without checking the checksum.
 * Answers false when the text has another length or a character outside the alphabet.
 */
export function readBase58(text: Uint8Array, from: number, to: number, out: Uint8Array): boolean {
  if (to - from < 25 || to - from > 36) return false
  limbs.fill(0)
  for (let at = from; at < to; at++) {
    let carry = digits[text[at]!]!
    if (carry < 0) return false
    for (let limb = 0; limb < 7; limb++) {
      const sum = limbs[limb]! * 58 + carry
      carry = Math.floor(sum / 4294967296)
      limbs[limb] = sum - carry * 4294967296
    }
    if (carry > 0) return false
  }
  if (limbs[6]! > 255) return false
  for (let byte = 0; byte < 25; byte++) {
    const position = 24 - byte
    out[byte] = limbs[position >> 2]! / 2 ** ((position & 3) * 8)
  }
  let zeros = 0
  while (from + zeros < to && text[from + zeros] === 49) zeros++
  let leading = 0
  while (leading < 25 && out[leading] === 0) leading++
  return zeros === leading
}

export function base58Checksum(bytes: Uint8Array): Uint8Array {
  return hash('sha256', hash('sha256', bytes.subarray(0, 21), 'buffer'), 'buffer').subarray(0, 4)
}

export function writeBase58Check(version: number, payload: Uint8Array): string {
  const bytes = new Uint8Array(25)
  bytes[0] = version
  bytes.set(payload.subarray(0, 20), 1)
  bytes.set(base58Checksum(bytes), 21)
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  while (number > 0n) {
    text = alphabet[Number(number % 58n)]! + text
    number /= 58n
  }
  for (let at = 0; at < 25 && bytes[at] === 0; at++) text = `1${text}`
  return text
}
