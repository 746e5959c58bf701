import data from './data/names.json' with { type: 'json' }

/** A part of a name: in its own script, in the other script of its people where there is one ("" where not), and in Latin letters, the passport's spelling first. */
export interface NameWord {
  readonly native: string
  readonly other: string
  readonly latin: readonly string[]
}

export interface NamePool {
  readonly family: readonly NameWord[]
  readonly givenM: readonly NameWord[]
  readonly givenF: readonly NameWord[]
  readonly middleM: readonly NameWord[]
  readonly middleF: readonly NameWord[]
  /** Syllables that names are put together from (Burmese). */
  readonly parts: readonly NameWord[]
}

/** A people whose names are made one way. */
export type NamingPeople = Exclude<keyof typeof data, 'surnameReadings'>

const pools = new Map<NamingPeople, NamePool>()

export function poolOf(people: NamingPeople): NamePool {
  const known = pools.get(people)
  if (known !== undefined) return known
  const raw = data[people] as Partial<Record<keyof NamePool, readonly (readonly string[])[]>>
  const words = (key: keyof NamePool) =>
    (raw[key] ?? []).map(([native, other, ...latin]): NameWord => ({ native: native!, other: other!, latin }))
  const pool: NamePool = {
    family: words('family'),
    givenM: words('givenM'),
    givenF: words('givenF'),
    middleM: words('middleM'),
    middleF: words('middleF'),
    parts: words('parts'),
  }
  pools.set(people, pool)
  return pool
}

/** How one Chinese surname is spelt in Latin letters from Peking to Penang. */
export function surnameReadings(simplified: string): readonly string[] {
  return (data.surnameReadings as Readonly<Record<string, readonly string[]>>)[simplified] ?? []
}

// Peoples without names of their own here borrow those of a neighbour: an assumption that touches about one person in a hundred.
const peoplesOf: Readonly<Record<string, readonly (readonly [NamingPeople, number])[]>> = {
  IN: [
    ['IN-hi', 0.5],
    ['IN-te', 0.25],
    ['IN-ta', 0.25],
  ],
  MY: [
    ['MY', 0.5],
    ['CN', 0.4],
    ['IN-ta', 0.1],
  ],
  LK: [
    ['LK', 0.8],
    ['IN-ta', 0.2],
  ],
  TZ: [['KE', 1]],
  RW: [['UG', 1]],
  BI: [['UG', 1]],
  CM: [['NG', 1]],
  MA: [['PK', 1]],
  TN: [['PK', 1]],
  NA: [['ZA', 1]],
  SL: [['GH', 1]],
  ZW: [['ZA', 1]],
  CO: [['BR', 1]],
  XXA: [['MM', 1]],
}

/** The peoples of a nationality, with their shares (assumed). */
export function peoplesOfNationality(nationality: string): readonly (readonly [NamingPeople, number])[] {
  return peoplesOf[nationality] ?? [[nationality as NamingPeople, 1]]
}
