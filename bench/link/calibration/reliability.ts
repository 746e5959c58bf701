/** Pairs of about one stated probability: the mean of what was stated and the share that is true. */
export interface Bin {
  readonly stated: number
  readonly true: number
  readonly pairs: number
}

const bins = 10

/** Stated against true shares in ten bins of equal size over pairs stated between .05 and .95, and the mean difference. */
export function reliability(given: readonly { readonly probability: number; readonly isTrue: boolean }[]) {
  const pairs = given
    .filter(({ probability }) => probability >= 0.05 && probability <= 0.95)
    .sort((x, y) => x.probability - y.probability)
  const found = Array.from({ length: bins }, (_, bin): Bin => {
    const part = pairs.slice(Math.floor((bin * pairs.length) / bins), Math.floor(((bin + 1) * pairs.length) / bins))
    const stated = part.reduce((sum, { probability }) => sum + probability, 0) / part.length
    return {
      stated: round(stated),
      true: round(part.filter(({ isTrue }) => isTrue).length / part.length),
      pairs: part.length,
    }
  })
  const error = found.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.true) * bin.pairs, 0) / pairs.length
  return { pairs: pairs.length, expectedError: round(error), bins: found }
}

/** The reliability picture as SVG: stated probability to the right, true share upwards; the line is where both are the same. */
export function reliabilityPicture(releases: readonly (readonly Bin[])[]): string {
  const [left, size] = [50, 300]
  const at = (share: number) => (share * size).toFixed(1)
  const dots = releases.flatMap((release, which) =>
    release.map(
      (bin) =>
        `<circle cx="${at(bin.stated)}" cy="${(size - bin.true * size).toFixed(1)}" r="4" fill="${which === 0 ? '#1b4965' : 'none'}" stroke="#1b4965"/>`,
    ),
  )
  const marks = [0, 0.5, 1].flatMap((share) => [
    `<text x="${at(share)}" y="${size + 20}" text-anchor="middle">${share}</text>`,
    `<text x="-10" y="${(size - share * size + 4).toFixed(1)}" text-anchor="end">${share}</text>`,
  ])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size + 80} ${size + 90}" font-family="sans-serif" font-size="12">`,
    '<title>Stated probability against the share of pairs that are one person</title>',
    `<rect width="100%" height="100%" fill="#fff"/><g transform="translate(${left},20)">`,
    `<rect width="${size}" height="${size}" fill="none" stroke="#ccc"/><path d="M0 ${size}L${size} 0" stroke="#999"/>`,
    ...marks,
    ...dots,
    `<text x="${size / 2}" y="${size + 42}" text-anchor="middle">stated probability (ten bins of equal size)</text>`,
    `<text transform="translate(-36,${size / 2}) rotate(-90)" text-anchor="middle">share of pairs that are one person</text>`,
    '</g></svg>\n',
  ].join('\n')
}

const round = (number: number): number => Number(number.toFixed(4))
