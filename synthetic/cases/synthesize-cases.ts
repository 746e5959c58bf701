// Writes case data shaped like CTDC files: deterministic in its seed, invented from first to last.
import { caseColumns } from './case-columns.ts'
import { caseProfiles } from './case-profiles.ts'

export interface SyntheticCases {
  /** CSV with a `person` column and the codebook's columns, CRLF-free, header first. */
  readonly csv: string
  readonly codebook: ReturnType<typeof caseCodebook>
}

/** The codebook of the synthetic cases: the first `width` columns, and three tables to publish. */
export function caseCodebook(width = caseColumns.length) {
  return {
    format: 'homeward.codebook/1',
    person: 'person',
    columns: caseColumns.slice(0, width),
    tables: [
      { name: 'gender-age', rows: 'gender', columns: 'ageBroad' },
      { name: 'country-age', rows: 'CountryOfExploitation', columns: 'ageBroad' },
      { name: 'year-gender', rows: 'yearOfRegistration', columns: 'gender' },
    ],
  }
}

/**
 * Invents `rows` cases. The same arguments give the same bytes.
 * @param repeatShare the share of rows that are a further record of an earlier person (default none).
 */
export function synthesizeCases(options: {
  rows: number
  seed: number
  width?: number
  repeatShare?: number
}): SyntheticCases {
  const { rows, seed, width = caseColumns.length, repeatShare = 0 } = options
  const random = mulberry(seed)
  const columns = caseColumns.slice(0, width)
  const lines = [['person', ...columns.map(({ name }) => name)].join(',')]
  let persons = 0
  for (let row = 0; row < rows; row += 1) {
    const isRepeat = persons > 0 && random() < repeatShare
    const person = isRepeat ? Math.floor(random() * persons) : persons
    if (!isRepeat) persons += 1
    const values = inventCase(random)
    lines.push([`P${person.toString().padStart(7, '0')}`, ...columns.map(({ name }) => values[name] ?? '')].join(','))
  }
  return { csv: `${lines.join('\n')}\n`, codebook: caseCodebook(width) }
}

function inventCase(random: () => number): Record<string, string> {
  const profile =
    caseProfiles[
      weighted(
        random,
        caseProfiles.map(({ share }) => share),
      )
    ]!
  const values: Record<string, string> = {}
  const put = (name: string, place: number) => {
    values[name] = caseColumns.find((column) => column.name === name)!.values[place] ?? ''
  }
  // Later years have more records; compounds only from 2019 on.
  const compound = profile.marks['x_ForcedCriminality'] !== undefined
  put('yearOfRegistration', compound ? 16 + Math.floor(5 * Math.sqrt(random())) : Math.floor(21 * random() ** 0.6))
  if (random() < 0.97) put('gender', random() < 0.006 ? 2 : random() < profile.woman ? 1 : 0)
  if (random() < 0.78) put('ageBroad', weighted(random, profile.age))
  const home = zipf(random, profile.from)
  if (random() < 0.85) put('citizenship', home)
  const away = zipf(random, profile.to)
  if (random() < 0.9) put('CountryOfExploitation', home < 50 && random() < profile.athome ? home : away)
  if (random() < 0.35) put('traffickMonths', weighted(random, [6, 2, 2]))
  // A hotline call says less than an interview: one chance for how much was asked at all.
  const asked = random() < 0.35 ? 0.25 : 1
  for (const { name, values: allowed } of caseColumns) {
    if (allowed.length > 1) continue
    const isPurpose = name.startsWith('is') || name.startsWith('x_')
    if (random() < (profile.marks[name] ?? 0.012) * (isPurpose ? 1 : asked)) values[name] = '1'
  }
  return values
}

function weighted(random: () => number, weights: readonly number[]): number {
  let at = random() * weights.reduce((sum, each) => sum + each, 0)
  for (let place = 0; place < weights.length; place += 1) {
    at -= weights[place]!
    if (at < 0) return place
  }
  return weights.length - 1
}

/** A few countries are frequent and most are rare; one case in fifty comes from anywhere. */
function zipf(random: () => number, among: readonly number[]): number {
  if (random() < 0.02) return Math.floor(random() * 50)
  return among[Math.min(among.length - 1, Math.floor(among.length * random() ** 2.2))]!
}

/** Mulberry32, a small generator for test data (not for noise, not for secrets). */
function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
