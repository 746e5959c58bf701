/** A share as a percentage with one decimal, never rounded up to a whole that was not reached. */
export function showShare(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`
}
