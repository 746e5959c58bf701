import { growingNumbers, nameTokens, TokenPacker, tokenIdentity } from '../names/index.ts'
import type { NameParts } from './column.ts'
import { Dictionary } from './dictionary.ts'

const between = '\n'

/** The names of a row as one text to be numbered. */
export const joinForms = (forms: readonly string[]): string =>
  forms.map((form) => form.replaceAll(between, ' ')).join(between)

/** Takes the distinct names of a column apart. `counts` says how many rows carry each. */
export function takeNamesApart(texts: readonly string[], counts: Uint32Array): NameParts {
  const formStarts = new Uint32Array(texts.length + 1)
  const tokenStarts = growingNumbers()
  const tokenIds = growingNumbers()
  const tokens = new TokenPacker()
  tokenStarts.push(0)
  const numbers = new Dictionary()
  const rows: number[] = []
  for (let code = 1; code < texts.length; code++) {
    formStarts[code] = tokenStarts.length - 1
    const seen = new Set<number>()
    for (const form of texts[code]!.split(between)) {
      for (const token of nameTokens(form)) {
        const id = numbers.add(tokenIdentity(token)) - 1
        if (id < 0) continue
        if (id === tokens.count) {
          tokens.add(token)
          rows.push(0)
        }
        tokenIds.push(id)
        seen.add(id)
      }
      tokenStarts.push(tokenIds.length)
    }
    for (const id of seen) rows[id]! += counts[code]!
  }
  formStarts[0] = 0
  formStarts[texts.length] = tokenStarts.length - 1
  return {
    formStarts,
    tokenStarts: tokenStarts.whole(),
    tokenIds: tokenIds.whole(),
    tokens: tokens.sheet(),
    tokenCounts: Uint32Array.from(rows),
  }
}
