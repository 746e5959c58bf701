/** The columns a segment may hold: how wide one entry is. Entries are little-endian. */
export const columnTypes = {
  blockHeight: 'u32',
  blockTime: 'u32',
  blockTransactions: 'u32',
  blockHash: 'b32',
  transactionId: 'b32',
  inputCount: 'u32',
  outputCount: 'u32',
  inputOutput: 'u32',
  inputAddress: 'u32',
  outputAddress: 'u32',
  outputValue: 'u64',
  transferTransaction: 'u32',
  transferLog: 'u32',
  transferToken: 'u32',
  transferFrom: 'u32',
  transferTo: 'u32',
  transferValue: 'u64',
  transferValueHigh: 'u64',
  addressKey: 'u32',
} as const

export type ColumnName = keyof typeof columnTypes
export type Columns = { readonly [name in ColumnName]?: Uint32Array | Uint8Array }

/** Stands where an output, an address or a height is not known. */
export const unknown = 0xffffffff
