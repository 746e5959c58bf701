import data from '../tables/chinese-surnames.json' with { type: 'json' }

const bySpelling = new Map<string, number[]>()
const byHanzi = new Map<string, number>()
for (const [place, surname] of data.surnames.entries()) {
  for (const spelling of surname.spellings) bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), place])
  byHanzi.set(surname.simplified, place)
  byHanzi.set(surname.traditional, place)
}
const whole = data.surnames.reduce((sum, { share }) => sum + share, 0)
const shares = Float32Array.from(data.surnames, ({ share }) => share / whole)

/** The Chinese surnames a Latin spelling may stand for (Chan: 陈, 曾, 田, 詹); nothing for a spelling of none. */
export function surnameClasses(spelling: string): readonly number[] | undefined {
  return spelling.length > 8 ? undefined : bySpelling.get(spelling)
}

/** The class of a surname in Han letters, and its spellings, the pinyin first. */
export function hanSurname(text: string): { place: number; spellings: readonly string[] } | undefined {
  const place = byHanzi.get(text)
  return place === undefined ? undefined : { place, spellings: data.surnames[place]!.spellings }
}

/**
 * How much sharing surname classes says, 0 to 1: the likelihood that two spellings that share these classes stand for one surname,
 * when each spelling is read as each of its surnames in proportion to its bearers. No classes in common: 0.
 */
export function classAgreement(a: Uint16Array, b: Uint16Array): number {
  let both = 0
  let sumA = 0
  let sumB = 0
  for (const place of a) {
    sumA += shares[place]!
    if (b.includes(place)) both += shares[place]!
  }
  if (both === 0) return 0
  for (const place of b) sumB += shares[place]!
  return both / Math.max(sumA, sumB)
}
