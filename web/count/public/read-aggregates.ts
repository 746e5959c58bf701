/** One released count: which values people have together, and how many have them. */
export interface ReleasedCount {
  readonly values: readonly { readonly column: string; readonly value: string }[]
  readonly count: number
}

/** The lines of `aggregates.csv`; a line that is none is passed over. */
export function readAggregates(csv: string): ReleasedCount[] {
  return csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const end = line.lastIndexOf(',')
      const count = Number(line.slice(end + 1))
      const quoted = line.slice(0, end)
      const selections = quoted.startsWith('"') ? quoted.slice(1, -1).replaceAll('""', '"') : quoted
      if (end < 1 || !Number.isFinite(count)) return []
      const values = selections.split(';').map((selection) => {
        const at = selection.indexOf('=')
        return { column: selection.slice(0, at), value: selection.slice(at + 1) }
      })
      return [{ values, count }]
    })
}
