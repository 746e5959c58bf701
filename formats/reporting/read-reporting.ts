// Recorded cases by period and source, with what is needed to compare periods honestly: a CSV with the columns period,
// source and cases, and where known delay, effort, population and definition.
import { Problem } from '@homeward/domain'
import { readCsv } from '../csv/index.ts'

/** One period. A source that reported nothing is there with 0; one that did not report is absent. */
export interface ReportedPeriod {
  readonly name: string
  readonly cases: ReadonlyMap<string, number>
  /** Cases by how many periods later they were reported; null when the file does not say. */
  readonly byDelay: readonly number[] | null
  readonly effort: number | null
  readonly population: number | null
  readonly definition: string
}

const known = ['period', 'source', 'cases', 'delay', 'effort', 'population', 'definition'] as const
type Column = (typeof known)[number]
const mostDelay = 120

interface Gathered {
  readonly cases: Map<string, number>
  readonly delays: Map<number, number>
  readonly about: Map<'effort' | 'population' | 'definition', string>
}

/**
 * The periods in the order of their names, which must sort as time does ("2024", "2024-Q1", "2024-03").
 * @throws Problem `input-invalid` with the line, never a value.
 */
export async function readReporting(text: string): Promise<ReportedPeriod[]> {
  let places: ReadonlyMap<Column, number> | null = null
  let width = 0
  const periods = new Map<string, Gathered>()
  for await (const { line, cells } of readCsv(once(text), ',')) {
    if (places === null) {
      places = placesOf(cells)
      width = cells.length
      continue
    }
    if (cells.length !== width) throw fault(line, `has ${cells.length} cells where the header has ${width}`)
    const at = (column: Column) => cells[places!.get(column) ?? -1]?.trim() ?? ''
    take(periods, line, at)
  }
  if (places === null || periods.size === 0)
    throw new Problem('input-invalid', 'The file has no periods: it needs a header and rows.')
  const names = [...periods.keys()].sort()
  const hasDelays = places.has('delay')
  return names.map((name, number) => {
    const { cases, delays, about } = periods.get(name)!
    return {
      name,
      cases,
      byDelay: hasDelays ? Array.from({ length: names.length - number }, (_, delay) => delays.get(delay) ?? 0) : null,
      effort: about.has('effort') ? Number(about.get('effort')) : null,
      population: about.has('population') ? Number(about.get('population')) : null,
      definition: about.get('definition') ?? '',
    }
  })
}

function placesOf(header: readonly string[]): Map<Column, number> {
  const names = header.map((cell) => cell.trim())
  const places = new Map(
    known.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)] as const] : [])),
  )
  const missing = known.slice(0, 3).filter((column) => !places.has(column))
  if (missing.length > 0)
    throw new Problem('input-invalid', `The file has no column ${missing.map((each) => `"${each}"`).join(', ')}.`)
  return places
}

function take(periods: Map<string, Gathered>, line: number, at: (column: Column) => string): void {
  const [period, source] = [at('period'), at('source')]
  if (period === '' || source === '') throw fault(line, 'names no period or no source')
  const cases = whole(at('cases'))
  if (cases === null) throw fault(line, 'needs a whole number of cases, zero or more')
  const gathered: Gathered = periods.get(period) ?? { cases: new Map(), delays: new Map(), about: new Map() }
  periods.set(period, gathered)
  const delay = at('delay') === '' ? 0 : whole(at('delay'))
  if (delay === null || delay > mostDelay) throw fault(line, 'needs a delay of 0, 1, 2 … periods')
  gathered.cases.set(source, (gathered.cases.get(source) ?? 0) + cases)
  gathered.delays.set(delay, (gathered.delays.get(delay) ?? 0) + cases)
  for (const column of ['effort', 'population', 'definition'] as const) {
    const value = at(column)
    if (value === '') continue
    if (column !== 'definition' && !(Number(value) > 0)) throw fault(line, `needs a number above zero as ${column}`)
    const before = gathered.about.get(column)
    if (before !== undefined && before !== value)
      throw fault(line, `says another ${column} than an earlier line of the same period`)
    gathered.about.set(column, value)
  }
}

function whole(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

function fault(line: number, what: string): Problem {
  return new Problem('input-invalid', `Line ${line} ${what}.`, { line })
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
