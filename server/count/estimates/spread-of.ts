/** The values at 0, 1 … 100 hundredths of the ascending replicates; null where they have no estimate, empty without any. */
export function spreadOf(replicates: readonly (number | null)[]): (number | null)[] {
  if (replicates.length === 0) return []
  const ascending = replicates.map((each) => each ?? Number.POSITIVE_INFINITY).sort((one, other) => one - other)
  return Array.from({ length: 101 }, (_, hundredth) => {
    const value = ascending[Math.round((hundredth / 100) * (ascending.length - 1))]!
    return Number.isFinite(value) ? value : null
  })
}
