import { keccak_256 } from '@noble/hashes/sha3.js'

/** The mixed-case form of an Ethereum address whose letter case is its checksum (EIP-55). */
export function eip55(lowerHex: string): string {
  const digest = keccak_256(new TextEncoder().encode(lowerHex))
  let text = '0x'
  for (let index = 0; index < 40; index++) {
    const nibble = (digest[index >> 1]! >> (index % 2 === 0 ? 4 : 0)) & 15
    text += nibble >= 8 ? lowerHex[index]!.toUpperCase() : lowerHex[index]!
  }
  return text
}
