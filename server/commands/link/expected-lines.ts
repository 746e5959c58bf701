import type { BandQuality, ShareInterval } from '@homeward/link'

/** How right and complete the proposals are expected to be, as two sentences; none when nothing is proposed. */
export function expectedLines({ proposed, judged }: BandQuality): string[] {
  if (proposed.pairs + judged.review === 0) return []
  return [
    `Expected of what is joined: ${written(proposed.precision)} right, ${written(proposed.recall)} of all pairs of one person found.`,
    `Once the ${judged.review} pairs are judged: ${written(judged.precision)} right, ${written(judged.recall)} found.`,
  ]
}

const percent = (share: number): string => (share * 100).toFixed(1)
const written = ({ value, low, high }: ShareInterval): string =>
  `${percent(value)} % (${percent(low)} to ${percent(high)})`
