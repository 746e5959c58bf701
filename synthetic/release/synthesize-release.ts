import type { PlantedNoise } from '@homeward/domain'
import { csvLine, encodeText, neutraliseCell } from '@homeward/formats/csv'
import { syntheticHeader, syntheticMark } from '@homeward/formats/list'
import { writeWorkbook } from '@homeward/formats/xlsx'
import { seededRandom } from '../random/seeded-random.ts'
import { listChooser } from './choose-lists.ts'
import { countPairs } from './count-pairs.ts'
import { garble } from './garble.ts'
import { type InventedPerson, inventPerson } from './invent-person.ts'
import { type ReleaseList, releaseLists } from './release-lists.ts'
import { scenario } from './scenario.ts'
import { statedCounts } from './stated-counts.ts'
import { tell } from './tell.ts'
import type { Survival } from './told.ts'

/** One file of the release. */
export interface ReleaseFile {
  readonly name: string
  readonly bytes: Buffer
  readonly list: ReleaseList
}

/** Who each row really is: the answer that a matcher is measured against. */
export interface TruthRow {
  /** The file's name. */
  readonly list: string
  /** Counts rows after the header, from 1. */
  readonly row: number
  readonly person: string
}

export interface SyntheticRelease {
  readonly files: readonly ReleaseFile[]
  readonly truth: readonly TruthRow[]
  readonly noise: PlantedNoise
}

interface ListRow {
  readonly person: string
  readonly cells: readonly string[]
  readonly survives: Survival
  readonly nationality: string
  readonly sex: 'F' | 'M' | null
}

/** Invents a mass release: its people, the eight lists that speak of them, and who is who. The same people and seed give the same bytes. */
export function synthesizeRelease(settings: { readonly people: number; readonly seed: number }): SyntheticRelease {
  const { people, seed } = settings
  const onList: InventedPerson[][] = releaseLists.map(() => [])
  const choose = listChooser()
  const nationalities = scenario.nationalities.map(([, count]) => count)
  for (let at = 1; at <= people; at += 1) {
    const random = seededRandom(seed, 'person', at)
    const [nationality] = scenario.nationalities[random.weighted(nationalities)]!
    const person = inventPerson(`P${String(at).padStart(6, '0')}`, nationality, random)
    for (const list of choose(random)) onList[list]!.push(person)
  }
  const lists = releaseLists.map((list, at) => writeRows(list, onList[at]!, seed))
  const truth = lists.flatMap(({ rows }, at) =>
    rows.map(({ person }, row) => ({ list: releaseLists[at]!.file, row: row + 1, person })),
  )
  const pairs = countPairs(lists.flatMap(({ rows }) => rows))
  return {
    files: lists.map(({ rows }, at) => writeFile(releaseLists[at]!, rows)),
    truth,
    noise: {
      format: 'homeward.planted-noise/1',
      synthetic: true,
      people,
      seed,
      lists: Object.fromEntries(
        lists.map(({ rows, planted }, at) => [releaseLists[at]!.id, { rows: rows.length, planted }]),
      ),
      pairs: {
        ...pairs,
        share: pairs.true === 0 ? 0 : Math.round((pairs.identifiable / pairs.true) * 10_000) / 10_000,
      },
    },
  }
}

/** The rows of one list in a shuffled order: its people, some of them twice, and some who were never there. */
function writeRows(
  list: ReleaseList,
  people: readonly InventedPerson[],
  seed: number,
): { readonly rows: readonly ListRow[]; readonly planted: Readonly<Record<string, number>> } {
  const planted: Record<string, number> = {}
  const plant = (kind: string) => {
    planted[kind] = (planted[kind] ?? 0) + 1
  }
  const garbled = scenario.listKinds.find(({ id }) => id === list.id)!.rows_garbled
  const columns = {
    name: list.columns.findIndex((column) => column.is === 'name'),
    birth: list.columns.findIndex((column) => column.is === 'birth'),
  }
  const year = Number(list.date.slice(0, 4))
  const rows: { readonly key: number; readonly row: ListRow }[] = []
  const write = (person: InventedPerson, copy: number) => {
    const random = seededRandom(seed, list.id, person.id, copy)
    const told = tell(person, list.questions, year, { random, plant })
    const cells = list.columns.map((column) => column.cell(told, random))
    let { survives } = told
    if (random.chance(garbled)) {
      plant(`garbled-${garble(cells, columns, random)}`)
      survives = { ...survives, name: 'none', birth: null }
    }
    rows.push({
      key: random.next(),
      row: {
        person: person.id,
        cells: cells.map((cell) => writable(cell, list)),
        survives,
        nationality: told.nationality,
        sex: told.sex,
      },
    })
  }
  for (const person of people) {
    write(person, 0)
    if (!seededRandom(seed, list.id, person.id, 'twice').chance(scenario.duplicates)) continue
    plant('duplicate_in_list')
    write(person, 1)
  }
  const strangers = list.kind === 'ngo' || list.kind === 'family' ? scenario.falseReports : scenario.notReleased
  for (let at = 1; at <= Math.round(people.length * strangers); at += 1) {
    const random = seededRandom(seed, list.id, 'stranger', at)
    const [nationality] = scenario.nationalities[random.weighted(scenario.nationalities.map(([, count]) => count))]!
    plant(list.kind === 'ngo' || list.kind === 'family' ? 'false_report' : 'not_released')
    write(inventPerson(`X-${list.id}-${at}`, nationality, random), 0)
  }
  rows.sort((a, b) => a.key - b.key || (a.row.person < b.row.person ? -1 : 1))
  return { rows: rows.map(({ row }) => row), planted }
}

/** A cell as its file can hold it: letters the encoding lacks become question marks, and nothing that a spreadsheet would run. */
function writable(cell: string, { encoding }: ReleaseList): string {
  if (encoding !== 'windows-874') return neutraliseCell(cell)
  return neutraliseCell(new TextDecoder(encoding).decode(encodeText(cell, encoding)))
}

function writeFile(list: ReleaseList, rows: readonly ListRow[]): ReleaseFile {
  const headers = [...list.columns.map(({ header }) => header), syntheticHeader]
  const marked = rows.map(({ cells }) => [...cells, syntheticMark(cells)])
  if (list.encoding === 'xlsx') {
    const sheets = [{ name: 'List', rows: [...list.title.map((line) => [line]), headers, ...marked] }]
    const stated = list.id === 'BGF' ? [{ name: 'Totals', rows: statedCounts(rows) }] : []
    return { name: list.file, bytes: writeWorkbook([...sheets, ...stated]), list }
  }
  const lines = [headers, ...marked].map((cells) => csvLine(cells, list.delimiter)).join('')
  const bytes = encodeText(list.encoding === 'utf-16le' ? `\uFEFF${lines}` : lines, list.encoding)
  return { name: list.file, bytes, list }
}
