/** The rows of a table that the trace wrote; its cells hold no commas. */
export function rowsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
}
