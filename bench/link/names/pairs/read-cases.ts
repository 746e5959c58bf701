export interface NameCase {
  readonly name1: string
  readonly name2: string
  readonly same: boolean
}

/** The person pairs of a cases file, each once. */
export function readCases(csv: string): NameCase[] {
  const [header, ...rows] = parse(csv)
  const at = (column: string) => header!.indexOf(column)
  const seen = new Map<string, NameCase>()
  for (const row of rows) {
    if (at('schema') >= 0 && row[at('schema')] !== 'Person') continue
    const name1 = row[at('name1')] ?? ''
    const name2 = row[at('name2')] ?? ''
    if (name1 !== '') seen.set(`${name1}\u0000${name2}`, { name1, name2, same: row[at('is_match')] === 'true' })
  }
  return [...seen.values()]
}

function parse(csv: string): string[][] {
  return csv
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
      ),
    )
}
