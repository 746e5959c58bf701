import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { doubleSha256 } from './double-sha256.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

test('every length up to seven blocks hashes as the platform says', () => {
  const bytes = Uint8Array.from({ length: 460 }, (_, at) => (at * 151) ^ (at >> 3))
  const out = new Uint8Array(32)
  for (let length = 0; length <= 448; length++) {
    doubleSha256(bytes, 7, 7 + length, out)
    expect(Buffer.from(out).toString('hex'), `${length} bytes`).toBe(
      sha256(sha256(bytes.subarray(7, 7 + length))).toString('hex'),
    )
  }
})
