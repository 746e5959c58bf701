import { phoneEnding } from '../table/identifiers.ts'
import { areaOf } from '../table/places.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { isOneSlip } from './one-slip.ts'

export const documentLevels = ['absent', 'different', 'slip', 'same'] as const
export const phoneLevels = ['absent', 'different', 'slip', 'same'] as const
export const placeLevels = ['absent', 'different', 'area', 'same'] as const
export const nationalityLevels = ['absent', 'different', 'near', 'same'] as const
export const sexLevels = ['absent', 'different', 'same'] as const
export const listLevels = ['absent', 'one-list', 'two-lists'] as const
export const textLevels = ['absent', 'different', 'far', 'near', 'close', 'same'] as const

/** Passports confuse O with 0, I with 1, B with 8, S with 5, Z with 2; each reads as one slip, and so does one wrong character. */
export function compareDocuments(a: string, b: string): number {
  if (a === b) return 3
  return isOneSlip(a, b) || lookAlike(a) === lookAlike(b) ? 2 : 1
}

const lookAlike = (text: string) =>
  text.replaceAll('O', '0').replaceAll('I', '1').replaceAll('B', '8').replaceAll('S', '5').replaceAll('Z', '2')

/** Country codes and trunk zeros are written or left out, so the last eight digits decide. */
export function comparePhones(a: string, b: string): number {
  const [left, right] = [phoneEnding(a), phoneEnding(b)]
  if (left === right) return 3
  return left.length === 8 && right.length === 8 && isOneSlip(left, right) ? 2 : 1
}

export function comparePlaces(a: string, b: string): number {
  if (a === b) return 3
  const [left, right] = [areaOf(a), areaOf(b)]
  if (left !== null && left === right) return 2
  return left === null && right === null && jaroWinkler(a, b) >= 0.9 ? 3 : 1
}

const chineseSpeaking = new Set(['CN', 'TW', 'HK', 'MO', 'MY', 'SG'])

/** People from Taiwan, Hong Kong and Malaysia are often listed as Chinese; someone stateless may be listed under any country. */
export function compareNationalities(a: string, b: string): number {
  if (a === b) return 3
  if (a === 'XXA' || b === 'XXA') return 2
  return chineseSpeaking.has(a) && chineseSpeaking.has(b) ? 2 : 1
}

/** X says that the list does not know. */
export function compareSexes(a: string, b: string): number {
  if (a === 'X' || b === 'X') return 0
  return a === b ? 2 : 1
}

/** Any other short text: levels of Jaro-Winkler similarity at .80, .88 and .94. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 5
  const similarity = jaroWinkler(a, b)
  return similarity >= 0.94 ? 4 : similarity >= 0.88 ? 3 : similarity >= 0.8 ? 2 : 1
}
