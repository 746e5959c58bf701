/** Whether two texts differ by exactly one wrong, missing or added character, or by two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const end = Math.min(a.length, b.length)
  let start = 0
  while (start < end && a[start] === b[start]) start++
  let tail = 0
  while (tail < end - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [left, right] = [a.length - start - tail, b.length - start - tail]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
