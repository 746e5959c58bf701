/** The items of a witness stack that begins at `at`; empty when `at` is 0. The block was parsed before: it is whole. */
export function witnessStack(bytes: Uint8Array, at: number): Uint8Array[] {
  if (at === 0) return []
  let position = at
  const count = () => {
    const first = bytes[position++]!
    const width = first < 0xfd ? 0 : 2 ** (first - 0xfc)
    let value = width === 0 ? first : 0
    for (let byte = width - 1; byte >= 0; byte--) value = value * 256 + bytes[position + byte]!
    position += width
    return value
  }
  const items: Uint8Array[] = []
  for (let left = count(); left > 0; left--) {
    const length = count()
    items.push(bytes.subarray(position, position + length))
    position += length
  }
  return items
}
