import { fold } from './fold.ts'
import published from './tables/places.json' with { type: 'json' }

const places = published.places as readonly { id: string; area: string; names: readonly string[] }[]
const joined = (text: string) => fold(text).replaceAll(' ', '')
const placeByName = new Map(places.flatMap(({ id, names }) => names.map((name) => [joined(name), id] as const)))
const areaByPlace = new Map(places.map(({ id, area }) => [id, area]))
const longNames = [...placeByName].filter(([name]) => name.length >= 7).sort((a, b) => b[0].length - a[0].length)

/** A place as `@id` when it is a published one under any of its spellings (also inside a longer text), otherwise its folded text. */
export function plainPlace(text: string): string {
  const plain = joined(text)
  if (plain === '') return ''
  const exact = placeByName.get(plain)
  if (exact !== undefined) return `@${exact}`
  const part = text.split(/[,;/()]/).map((each) => placeByName.get(joined(each)))
  const named = part.find((each) => each !== undefined) ?? longNames.find(([name]) => plain.includes(name))?.[1]
  return named === undefined ? fold(text) : `@${named}`
}

/** The area of a published place, or null: places of one district share one. */
export function areaOf(place: string): string | null {
  return place.startsWith('@') ? (areaByPlace.get(place.slice(1)) ?? null) : null
}
