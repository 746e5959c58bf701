const leftTaken = new Uint8Array(64)
const rightTaken = new Uint8Array(64)

/**
 * Jaro-Winkler similarity, 0 to 1 (Winkler 1990; prefix weight .1 over at most four letters). Looks at the first 64 UTF-16 units.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const m = Math.min(a.length, 64)
  const n = Math.min(b.length, 64)
  if (m === 0 || n === 0) return 0
  leftTaken.fill(0, 0, m)
  rightTaken.fill(0, 0, n)
  const reach = Math.max(0, Math.floor(Math.max(m, n) / 2) - 1)
  let common = 0
  for (let i = 0; i < m; i++) {
    const letter = a.charCodeAt(i)
    const last = Math.min(n - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= last; j++) {
      if (rightTaken[j] === 0 && b.charCodeAt(j) === letter) {
        leftTaken[i] = rightTaken[j] = 1
        common += 1
        break
      }
    }
  }
  if (common === 0) return 0
  let moved = 0
  for (let i = 0, j = 0; i < m; i++) {
    if (leftTaken[i] === 0) continue
    while (rightTaken[j] === 0) j++
    if (a.charCodeAt(i) !== b.charCodeAt(j)) moved += 1
    j++
  }
  const jaro = (common / m + common / n + (common - moved / 2) / common) / 3
  let prefix = 0
  while (prefix < 4 && prefix < m && prefix < n && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
