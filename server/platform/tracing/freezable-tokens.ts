/**
 * Tokens whose issuer can freeze a balance where it lies, by the names exports use and by contract address. USDT
 * (`addBlackList`) and USDC (`blacklist`) carry that power in their published contract code.
 */
const freezableTokens = new Set([
  'usdt',
  'usdc',
  '0xdac17f958d2ee523a2206206994597c13d831ec7',
  '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
  'tr7nhqjekqxgtci8q8zy4pl8otszgjlj6t',
])

export function isFreezable(token: string): boolean {
  return freezableTokens.has(token.toLowerCase())
}
