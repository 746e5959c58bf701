const pieceSize = 8 * 1024 * 1024

/** The same bytes in pieces of one size, the last one shorter: each is sealed on its own. */
export async function* piecesOf(bytes: AsyncIterable<Uint8Array>, size: number = pieceSize): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const part of bytes) {
    let rest = part
    while (length + rest.length >= size) {
      held.push(rest.subarray(0, size - length))
      yield Buffer.concat(held)
      rest = rest.subarray(size - length)
      held = []
      length = 0
    }
    if (rest.length > 0) held.push(rest)
    length += rest.length
  }
  if (length > 0) yield Buffer.concat(held)
}
