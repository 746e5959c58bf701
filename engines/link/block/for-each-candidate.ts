import type { Blocks } from './build-blocks.ts'

/**
 * Visits, for a row, every earlier row that shares a block with it, once. `seen` holds one number per row of the table and
 * is reused between calls; it must start filled with -1.
 */
export function forEachCandidate(
  { blockStarts, blockRows, rowStarts, rowBlocks }: Blocks,
  row: number,
  seen: Int32Array,
  visit: (earlier: number) => void,
): void {
  for (let i = rowStarts[row]!; i < rowStarts[row + 1]!; i++) {
    const block = rowBlocks[i]!
    const end = blockStarts[block + 1]!
    for (let place = blockStarts[block]!; place < end; place++) {
      const earlier = blockRows[place]!
      if (earlier >= row) break
      if (seen[earlier] === row) continue
      seen[earlier] = row
      visit(earlier)
    }
  }
}
