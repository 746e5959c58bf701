/** What was planted, as rows of truth.csv: `kind,a,b,value`. */
export type TruthRow =
  /** Address a belongs to owner b; on account chains, to whom account b belongs. */
  | readonly ['owner', string, string, '']
  /** Transaction a is a trap of this kind. */
  | readonly ['coinjoin' | 'payjoin' | 'batch', string, '', '']
  /** Of payment a (TX:N), value reached exit b. */
  | readonly ['payment', string, string, string]
  /** Account a is a customer's deposit address of hot wallet b. */
  | readonly ['deposit', string, string, '']
  /** Account a looks like a deposit address of b and is none. */
  | readonly ['trap', string, string, '']

export const truthHeader = 'kind,a,b,value'
