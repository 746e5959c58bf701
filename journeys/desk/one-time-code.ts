import { createHmac } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const stepSeconds = 30

/** What an authenticator shows (RFC 6238, SHA-1, six digits), written apart from the server's own so that the two prove each other. */
export function oneTimeCode(secret: string, step = currentStep()): string {
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', key).update(counter).digest()
  const number = digest.readUInt32BE(digest[19]! & 0x0f) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

export function currentStep(): number {
  return Math.floor(Date.now() / 1000 / stepSeconds)
}
