/** One token transfer as exported: the columns every account-chain file has, in their order. */
export const transferColumns = ['block', 'time', 'tx', 'log', 'token', 'from', 'to', 'value'] as const

/** A transfer as text, with the number of its row for messages (the header is row 1). */
export interface TransferRow {
  row: number
  block: string
  time: string
  tx: string
  log: string
  token: string
  from: string
  to: string
  value: string
}
