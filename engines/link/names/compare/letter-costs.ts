/**
 * What it costs to read one sound for another, 0 (the same) to 1 (nothing in common), and to add or drop one.
 * Set by hand from the spelling variants of this region's name lists (`docs/methods/linkage.md`); not learned.
 */
const groups: readonly (readonly [string, number])[] = [
  // vowels
  ['ei', 0.3],
  ['iy', 0.1],
  ['ey', 0.35],
  ['ou', 0.25],
  ['uw', 0.35],
  ['ow', 0.45],
  ['ao', 0.4],
  ['ae', 0.4],
  ['eo', 0.45],
  ['au', 0.45],
  ['ai', 0.5],
  ['eu', 0.45],
  ['iu', 0.5],
  ['io', 0.55],
  ['iI', 0.1],
  // consonants written in several ways
  ['pF', 0.25],
  ['fF', 0.05],
  ['pf', 0.4],
  ['bp', 0.4],
  ['bv', 0.4],
  ['vw', 0.1],
  ['fv', 0.3],
  ['Fv', 0.35],
  ['bw', 0.5],
  ['bf', 0.55],
  ['hf', 0.5],
  ['tT', 0.1],
  ['dD', 0.1],
  ['td', 0.4],
  ['Td', 0.45],
  ['tD', 0.45],
  ['TD', 0.4],
  ['Ts', 0.4],
  ['Dz', 0.4],
  ['dz', 0.45],
  ['kK', 0.15],
  ['hK', 0.25],
  ['gG', 0.1],
  ['kg', 0.35],
  ['kq', 0.15],
  ['gq', 0.25],
  ['KG', 0.4],
  ['Gk', 0.4],
  ['gK', 0.45],
  ['Kq', 0.35],
  ['hG', 0.45],
  ['gh', 0.5],
  ['hx', 0.4],
  ['kx', 0.45],
  ['Kx', 0.3],
  ['Gr', 0.5],
  ['CS', 0.4],
  ['Cj', 0.3],
  ['Ck', 0.45],
  ['CK', 0.4],
  ['Cq', 0.15],
  ['CZ', 0.3],
  ['Ct', 0.5],
  ['Cs', 0.5],
  ['jZ', 0.15],
  ['jz', 0.35],
  ['jy', 0.35],
  ['jg', 0.35],
  ['jd', 0.5],
  ['jq', 0.4],
  ['zZ', 0.25],
  ['jh', 0.45],
  ['jG', 0.45],
  ['sS', 0.2],
  ['sz', 0.25],
  ['sx', 0.3],
  ['Sx', 0.1],
  ['hs', 0.5],
  ['Sz', 0.4],
  ['SZ', 0.3],
  ['sq', 0.3],
  ['zq', 0.35],
  ['qt', 0.45],
  ['sk', 0.45],
  ['st', 0.55],
  ['nN', 0.2],
  ['mn', 0.45],
  ['mN', 0.5],
  ['lr', 0.4],
  ['nl', 0.55],
  ['gN', 0.45],
  ['yZ', 0.45],
]

const side = 128
/** The costs are whole numbers: 1000 is the cost of reading one sound for another that has nothing in common with it. */
export const wholeCost = 1000
/** Cost of reading sound `a` as sound `b`, at `a * 128 + b`. */
export const substitutionCost = new Int32Array(side * side).fill(wholeCost)
/** Cost of adding or dropping a sound. */
export const gapCost = new Int32Array(side).fill(850)

for (let code = 0; code < side; code++) substitutionCost[code * side + code] = 0
for (const [pair, cost] of groups) {
  const a = pair.charCodeAt(0)
  const b = pair.charCodeAt(1)
  substitutionCost[a * side + b] = cost * wholeCost
  substitutionCost[b * side + a] = cost * wholeCost
}
for (const vowel of 'aeiou') gapCost[vowel.charCodeAt(0)] = 500
for (const [sound, cost] of [
  ['h', 300],
  ['y', 400],
  ['w', 500],
  ['r', 700],
] as const) {
  gapCost[sound.charCodeAt(0)] = cost
}
