// Finds names written in another script among 233,000 Latin tokens. usage: npx tsx bench/link/names/cross-script.ts [--fill FILE] [--most N]

import { parseArgs } from 'node:util'
import { type NamePair, trainRomanisation } from '@homeward/link/names'
import anyAscii from 'any-ascii'
import { type AskedPair, askAll } from './cross-script/ask-all.ts'
import { LatinIndex } from './cross-script/latin-index.ts'
import { plain, readPairs, sample, splitByNative, unseenPairs } from './cross-script/pairs.ts'
import { TrigramIndex } from './cross-script/trigram-index.ts'
import { writeResult } from './write-result.ts'

const { values } = parseArgs({ options: { fill: { type: 'string' }, most: { type: 'string', default: '800' } } })
const most = Number(values.most)
const index = new LatinIndex(values.fill)
const trigrams = new TrigramIndex(index.tokens)
const asked = (pairs: readonly NamePair[]): AskedPair[] =>
  sample(pairs, most).map(({ native, latin }) => ({ native, gold: plain(latin) }))

const scripts: Record<string, unknown> = {}
for (const language of ['arabic', 'russian', 'katakana', 'korean', 'hebrew', 'chinese']) {
  const train = [
    ...readPairs('linkage/translit_pairs_train.csv', language),
    ...(language === 'katakana' ? readPairs('linkage/translit_pairs_train.csv', 'japanese') : []),
  ]
  const test = asked(unseenPairs(readPairs('linkage/translit_pairs_dev.csv', language), train))
  scripts[language] = {
    learned: askAll(test, (native) => index.search(native)),
    anyAsciiTrigrams: askAll(test.slice(0, 200), (native) => trigrams.search(plain(anyAscii(native)))),
  }
}

// The committed Burmese table has seen every pair of the file: it is learned again here without the names that are asked for.
const burmese = splitByNative(readPairs('linkage/burmese_pairs_train.csv'), 7)
const table = trainRomanisation(burmese.train, { script: 'myanmar', learnedFrom: 'four fifths', mostEntries: 12_000 })
const held = asked(unseenPairs(burmese.test, burmese.train))
scripts['burmese'] = {
  learned: askAll(held, (native) => index.search(native, table)),
  anyAsciiTrigrams: askAll(held.slice(0, 200), (native) => trigrams.search(plain(anyAscii(native)))),
}

writeResult('cross-script', {
  what: 'recall of the right Latin spelling among the first ten and as the first, pairs whose two forms were not learned from',
  indexTokens: index.tokens.length,
  filledWith: values.fill === undefined ? 'nothing: fewer tokens than asked' : 'names-dataset 3.3.1 (PyPI), by hash',
  asked: { arabic: 0.8, russian: 0.94, katakana: 0.8, korean: 0.68, burmese: 0.6, aim: '+0.06 each' },
  scripts,
})
