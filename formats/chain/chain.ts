/** The chains that can be read. Bitcoin-like chains spend outputs; account chains move a token between accounts. */
export const chains = ['btc', 'eth', 'tron'] as const
export type Chain = (typeof chains)[number]

/** What an address is made of, beside its 20 or 32 bytes. The number is stored: never change one. */
export const addressKinds = {
  /** No address could be read from the script. */
  none: 0,
  publicKeyHash: 1,
  scriptHash: 2,
  witnessKeyHash: 3,
  witnessScriptHash: 4,
  taproot: 5,
  /** An unusual output script, by its SHA-256: it can be followed, but has no address to write. */
  script: 6,
  account: 7,
  tronAccount: 8,
} as const

/** An address key is one kind word followed by the address bytes, padded with zeros to whole words. */
export const keyWords = (chain: Chain): number => (chain === 'btc' ? 9 : 6)

/** More than any token ever issued can hold; larger amounts come from broken or hostile contracts. */
export const amountLimit = 1n << 128n
