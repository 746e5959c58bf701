/** Two addresses that a person comparing beginnings and endings would take for one. */
export interface LookAlike {
  readonly index: number
  readonly of: number
}

/**
 * Address poisoning: someone sends dust from an address made to look like one the victim uses, hoping it is copied.
 * Answers which of `addresses` share the first `head` and last `tail` written characters with another, though the
 * addresses differ. `skip` is how many leading characters carry no choice (0x, T, bc1q).
 */
export function lookAlikes(
  addresses: readonly string[],
  skip: number,
  { head, tail } = { head: 4, tail: 4 },
): LookAlike[] {
  const first = new Map<string, number>()
  const found: LookAlike[] = []
  for (const [index, address] of addresses.entries()) {
    const ends = address.slice(skip, skip + head).toLowerCase() + address.slice(-tail).toLowerCase()
    const known = first.get(ends)
    if (known === undefined) first.set(ends, index)
    else if (addresses[known]!.toLowerCase() !== address.toLowerCase()) found.push({ index, of: known })
  }
  return found
}
