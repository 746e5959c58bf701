/** A drawn place: where its middle lies, and its size as drawn at no zoom. */
export interface DrawnPlace {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** The place under a point: of those that reach it, the one whose middle is nearest. `reach` is how far size 1 reaches. */
export function findPlace(
  places: readonly DrawnPlace[],
  at: { readonly x: number; readonly y: number },
  reach: number,
): string | null {
  let found: string | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const { id, x, y, size } of places) {
    const distance = Math.hypot(x - at.x, y - at.y)
    if (distance <= size * reach && distance < nearest) {
      nearest = distance
      found = id
    }
  }
  return found
}
