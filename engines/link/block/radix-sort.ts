/** Sorts 32-bit keys and, with them, the rows they belong to: least significant byte pairs first, so equal keys keep the order of their rows. */
export function radixSort(keys: Uint32Array, rows: Uint32Array): { keys: Uint32Array; rows: Uint32Array } {
  const count = keys.length
  let from: { keys: Uint32Array; rows: Uint32Array } = { keys, rows }
  let to = { keys: new Uint32Array(count), rows: new Uint32Array(count) } as typeof from
  const places = new Uint32Array(1 << 16)
  for (const shift of [0, 16]) {
    places.fill(0)
    for (let i = 0; i < count; i++) places[(from.keys[i]! >>> shift) & 0xffff]! += 1
    let next = 0
    for (let bucket = 0; bucket < places.length; bucket++) {
      const size = places[bucket]!
      places[bucket] = next
      next += size
    }
    for (let i = 0; i < count; i++) {
      const bucket = (from.keys[i]! >>> shift) & 0xffff
      const place = places[bucket]!
      places[bucket] = place + 1
      to.keys[place] = from.keys[i]!
      to.rows[place] = from.rows[i]!
    }
    ;[from, to] = [to, from]
  }
  return from
}
