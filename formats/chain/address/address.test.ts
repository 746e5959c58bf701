import { expect, test } from 'vitest'
import { type Chain, keyWords } from '../chain.ts'
import { readAddress } from './read-address.ts'
import { writeAddress } from './write-address.ts'

/** Published examples: BIP 173 and 350, EIP-55, Bitcoin's and TRON's documentation. */
const examples: readonly [Chain, string][] = [
  ['btc', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['btc', '3P14159f73E4gFr7JterCCQh9QjiTjiZrG'],
  ['btc', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['btc', 'bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3'],
  ['btc', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  ['eth', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['eth', '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359'],
  ['tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
]

test.each(examples)('%s address %s is read and written back', (chain, text) => {
  const key = new Uint32Array(keyWords(chain))
  expect(readAddress(chain, text, key)).toBeUndefined()
  expect(writeAddress(key, 0)).toBe(text)
})

test.each(examples)('%s address %s with one changed letter is refused', (chain, text) => {
  const key = new Uint32Array(keyWords(chain))
  for (let at = 2; at < text.length; at++) {
    const old = text[at]!
    const swapped = old === old.toUpperCase() ? old.toLowerCase() : old.toUpperCase()
    const other = swapped !== old && chain === 'eth' ? swapped : old === '2' ? '3' : '2'
    if (chain === 'eth' && swapped === old) continue
    expect(readAddress(chain, text.slice(0, at) + other + text.slice(at + 1), key), `letter ${at}`).toBeDefined()
  }
})

test('an address of another chain is not an address of this one', () => {
  const key = new Uint32Array(9)
  expect(readAddress('btc', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', key)).toBe('is not an address of this chain')
  expect(readAddress('tron', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', key)).toBe('is not an address of this chain')
})
