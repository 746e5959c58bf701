const candidates = [',', ';', '\t', '|'] as const

/** The delimiter that cuts most of the first lines into the same, largest number of cells. A comma when none cuts at all. */
export function findDelimiter(sample: string): string {
  const lines = sample
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of candidates) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1)
    const tally = new Map<number, number>()
    for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1)
    for (const [count, times] of tally) {
      const score = times * Math.min(count, 30)
      if (score > best.score) best = { delimiter, score }
    }
  }
  return best.delimiter
}
