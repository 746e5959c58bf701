import type { z } from 'zod'
import type { Reconciliation } from '../shapes.ts'
import published from './data/published-lists.json' with { type: 'json' }

interface PublishedList {
  readonly title: string
  readonly sources: readonly string[]
  /** What the headline states. */
  readonly stated: Counts
  /** Whether every country of the list was printed, so that its rows must add up to the headline. */
  readonly isComplete: boolean
  readonly rows: readonly (Counts & { readonly country: string })[]
  readonly others: readonly {
    readonly label: string
    readonly value: number
    readonly source: string
    /** A count of one country, to hold against its row; otherwise a count of everyone. */
    readonly country?: string
  }[]
}

interface Counts {
  readonly total: number | null
  readonly men: number | null
  readonly women: number | null
}

type Line = z.input<typeof Reconciliation>['lines'][number]

/** Published lists of real releases held against themselves: their rows, their headlines, and what others counted. Figures as printed, nothing corrected. */
export function publishedReconciliation(): z.input<typeof Reconciliation>[] {
  return (published as readonly PublishedList[]).map((list) => ({
    list: null,
    title: list.title,
    lines: linesOf(list),
  }))
}

function linesOf({ sources, stated, isComplete, rows, others }: PublishedList): Line[] {
  const source = sources[0]!
  const line = (label: string, said: number | null, counted: number | null, from = source): Line => ({
    label,
    stated: said,
    counted,
    source: from,
    contradicts: said !== null && counted !== null && said !== counted,
  })
  const sum = (key: keyof Counts) => rows.reduce((all, row) => all + (row[key] ?? 0), 0)
  const headline = (['total', 'men', 'women'] as const).map((key) =>
    line(key === 'total' ? 'people' : key, stated[key], isComplete ? sum(key) : null),
  )
  const parts = line('men and women of the headline, added up', stated.total, (stated.men ?? 0) + (stated.women ?? 0))
  const countries = rows
    .filter(({ men, women }) => men !== null && women !== null)
    .map(({ country, total, men, women }) => line(`${country}: men and women added up`, total, men! + women!))
    .filter(({ contradicts }) => contradicts)
  const elsewhere = others.map(({ label, value, country, source: from }) =>
    line(label, value, country ? (rows.find((row) => row.country === country)?.total ?? null) : stated.total, from),
  )
  return [...headline, parts, ...countries, ...elsewhere]
}
