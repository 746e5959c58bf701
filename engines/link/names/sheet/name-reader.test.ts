import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameTokens } from '../name-tokens.ts'
import { NameReader } from './name-reader.ts'
import { tokenIdentity } from './token-packer.ts'
import { unpackToken } from './unpack-token.ts'

const seed = 20_251_127

const words = fc.constantFrom(
  ...['Nguyen', 'AUNG', 'kyaw', 'Md', 'U', 'Ko', 'bin', 'Abdul', 'al', 'Din', 'a', 'B.', 'McDonald', 'constructor'],
  ...['陈伟', '김정은', 'محمد', 'O’Brien', '1', '...', ''],
)
const name = fc.oneof(
  fc.array(words, { maxLength: 7 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

test(`reading many names word by word gives the tokens of each name read alone (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const reader = new NameReader()
      const read = names.map((each) => [...reader.read(each)])
      const sheet = reader.sheet()
      names.forEach((each, at) => {
        const alone = nameTokens(each).map(tokenIdentity)
        expect(read[at]!.map((token) => tokenIdentity(unpackToken(sheet, token)))).toEqual(alone)
      })
    }),
    { seed, numRuns: 300 },
  )
})
