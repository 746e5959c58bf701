/** Sorts 32-bit keys and, with them, the rows they belong to: least significant byte pairs first, so equal keys keep the order of their rows. */
export function radixSort(keys: Uint32Array, rows: Uint32Array): { keys: Uint32Array; rows: Uint32Array } {
  const count = keys.length
  let [fromKeys, fromRows] = [keys, rows]
  let [toKeys, toRows] = [new Uint32Array(count), new Uint32Array(count)]
  const places = new Uint32Array(1 << 16)
  for (const shift of [0, 16]) {
    places.fill(0)
    for (let i = 0; i < count; i++) places[(fromKeys[i]! >>> shift) & 0xffff]! += 1
    let next = 0
    for (let bucket = 0; bucket < places.length; bucket++) {
      const size = places[bucket]!
      places[bucket] = next
      next += size
    }
    for (let i = 0; i < count; i++) {
      const bucket = (fromKeys[i]! >>> shift) & 0xffff
      const place = places[bucket]!
      places[bucket] = place + 1
      toKeys[place] = fromKeys[i]!
      toRows[place] = fromRows[i]!
    }
    ;[fromKeys, toKeys] = [toKeys, fromKeys]
    ;[fromRows, toRows] = [toRows, fromRows]
  }
  return { keys: fromKeys, rows: fromRows }
}
