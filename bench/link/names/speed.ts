// How fast names are read, compared, and searched by a native word. usage: npx tsx bench/link/names/speed.ts [--fill FILE]
import { parseArgs } from 'node:util'
import { compareNames, compareTokens, nameTokens, usualRarity } from '@homeward/link/names'
import { LatinIndex } from './cross-script/latin-index.ts'
import { quantile, round, writeResult } from './write-result.ts'

const { values } = parseArgs({ options: { fill: { type: 'string' } } })
const latin = [
  'Nguyen Van An',
  'Mohammad Abdul Rahman',
  'Aung Kyaw Min',
  'Rajesh Kumar Sharma',
  'Chen Mei Ling',
  'Maria Dela Cruz',
]
const native = ['陈美玲', 'محمد بن سلمان', 'အောင်ကျော်မင်း', 'Владимир Иванов', '김정은', 'バラク・オバマ']

/** Microseconds of processor time a call takes: the median of nine rounds. */
function microseconds(calls: number, round_: () => void): number {
  const times: number[] = []
  for (let at = 0; at < 9; at++) {
    const before = process.cpuUsage()
    round_()
    times.push(process.cpuUsage(before).user / calls)
  }
  return quantile(
    times.sort((x, y) => x - y),
    0.5,
  )
}

function read(names: readonly string[], times: number): number {
  return microseconds(names.length * times, () => {
    for (let at = 0; at < times; at++) for (const name of names) nameTokens(name)
  })
}

const tokens = latin.flatMap((name) => nameTokens(name))
const names = latin.map((name) => nameTokens(name))
const readLatin = read(latin, 5000)
const readNative = read(native, 100)
const tokenPair = microseconds(tokens.length ** 2 * 200, () => {
  for (let at = 0; at < 200; at++) for (const a of tokens) for (const b of tokens) compareTokens(a, b)
})
const namePair = microseconds(names.length ** 2 * 300, () => {
  for (let at = 0; at < 300; at++) for (const a of names) for (const b of names) compareNames(a, b, usualRarity)
})
const index = new LatinIndex(values.fill)
const searches: number[] = []
for (const name of [...native, ...native, ...native]) {
  for (const part of name.split(/[ ・]/)) {
    const before = process.cpuUsage()
    index.search(part)
    searches.push(process.cpuUsage(before).user / 1000)
  }
}
searches.sort((x, y) => x - y)
writeResult('speed', {
  what: 'processor time on one thread; the machine was shared',
  latinNamesASecond: Math.round(1e6 / readLatin),
  nativeNamesASecond: Math.round(1e6 / readNative),
  compareTokensMicroseconds: round(tokenPair),
  compareNamesMicroseconds: round(namePair),
  nativeWordSearch: {
    indexTokens: index.tokens.length,
    medianMs: round(quantile(searches, 0.5), 1),
    p95Ms: round(quantile(searches, 0.95), 1),
  },
  asked: { latinNamesASecond: 200_000, compareTokensMicroseconds: 'well under 1' },
})
