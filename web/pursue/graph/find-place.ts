/** A drawn place: where its middle lies, and how far it reaches. */
export interface DrawnPlace {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The place under a point: of those that reach it, the one whose middle is nearest. */
export function findPlace(places: readonly DrawnPlace[], x: number, y: number): string | null {
  let found: string | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const place of places) {
    const distance = Math.hypot(place.x - x, place.y - y)
    if (distance <= place.radius && distance < nearest) {
      nearest = distance
      found = place.id
    }
  }
  return found
}
