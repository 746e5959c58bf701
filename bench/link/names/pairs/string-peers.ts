import anyAscii from 'any-ascii'

const sorted = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .split(/\s+/)
    .filter((part) => part !== '')
    .sort()
    .join(' ')

/** Edit distance of the names with their parts in alphabetical order, as a similarity. */
export function sortedLevenshtein(a: string, b: string): number {
  const [x, y] = [sorted(a), sorted(b)]
  const most = Math.max(x.length, y.length)
  return most === 0 ? 0 : 1 - distance(x, y) / most
}

function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    above = row
  }
  return above[b.length]!
}

/** Jaro-Winkler of the names with their parts in alphabetical order. */
export function sortedJaroWinkler(a: string, b: string): number {
  const [x, y] = [sorted(a), sorted(b)]
  const jaro = jaroOf(x, y)
  let prefix = 0
  while (prefix < 4 && prefix < x.length && x[prefix] === y[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}

function jaroOf(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const usedA: number[] = []
  const usedB = new Set<number>()
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - window); j <= Math.min(b.length - 1, i + window); j++) {
      if (usedB.has(j) || a[i] !== b[j]) continue
      usedA.push(i)
      usedB.add(j)
      break
    }
  }
  if (usedA.length === 0) return 0
  const orderB = [...usedB].sort((p, q) => p - q)
  let turned = 0
  for (const [at, i] of usedA.entries()) if (a[i] !== b[orderB[at]!]) turned++
  const same = usedA.length
  return (same / a.length + same / b.length + (same - turned / 2) / same) / 3
}
