/** An address where there is no room for it, such as in a picture. Never for comparing: look-alikes share both ends. */
export function shortAddress(address: string): string {
  if (address.startsWith('tx:')) return `${address.slice(0, 11)}…`
  return address.length <= 16 ? address : `${address.slice(0, 7)}…${address.slice(-6)}`
}
