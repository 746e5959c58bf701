import { type Index, index, peopleModel, prepare } from '@homeward/link'
import type { HeldRow } from '../holdings/held-row.ts'
import { linkRowOf } from '../holdings/link-row-of.ts'
import type { View } from '../holdings/view.ts'

/** A row that answers a search, the surest first. */
export interface Found {
  readonly row: HeldRow
  readonly weight: number
}

/** Searches the rows of one view. */
export interface Finder {
  find(query: string, top: number): readonly Found[]
}

interface Kept {
  readonly rows: readonly HeldRow[]
  readonly finder: Finder
}

const mostKept = 4

/** One finder per view, made anew when its rows changed. What a wall hides is not in the index, so it cannot even weigh on a result. */
export class Finders {
  #kept: Kept[] = []

  of(view: View): Finder {
    const known = this.#kept.find(({ rows }) => rows === view.rows)
    if (known) return known.finder
    const finder = makeFinder(view.rows)
    this.#kept = [{ rows: view.rows, finder }, ...this.#kept].slice(0, mostKept)
    return finder
  }
}

function makeFinder(rows: readonly HeldRow[]): Finder {
  const searchable = rows.filter(({ aside }) => aside === null)
  let soundAlike: Index | undefined
  const texts = searchable.map(({ values }) =>
    [
      values.name,
      values.given,
      values.family,
      values.father,
      values.alias,
      values.document,
      values.phone,
      values.handle,
    ]
      .filter((text) => text !== undefined)
      .join('\n')
      .toLowerCase(),
  )
  const digits = searchable.map(({ values }) =>
    `${values.document ?? ''}\n${values.phone ?? ''}`.replace(/[^\d\n]/g, ''),
  )
  return {
    find: (query, top) => {
      const found = new Map<number, number>()
      const typed = query.trim().toLowerCase()
      const number = typed.replace(/\D/g, '')
      const isNumber = number.length >= 3 && number.length >= typed.length / 2
      const words = typed.split(/\s+/)
      texts.forEach((text, place) => {
        if (words.every((word) => text.includes(word))) found.set(place, asTyped)
        else if (isNumber && digits[place]!.includes(number)) found.set(place, asTyped)
      })
      if (!isNumber) {
        soundAlike ??= index(prepare(searchable.map(linkRowOf)), peopleModel)
        for (const { row, weight } of soundAlike.find({ name: query.trim() }, top))
          found.set(row, (found.get(row) ?? 0) + weight)
      }
      return [...found]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, top)
        .map(([place, weight]) => ({ row: searchable[place]!, weight }))
    },
  }
}

/** What was typed stands in the row to the letter: before anything that only sounds alike. */
const asTyped = 100
