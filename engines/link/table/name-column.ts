import { type NameToken, nameTokens } from '../names/index.ts'
import type { NameParts } from './column.ts'
import { Dictionary } from './dictionary.ts'

const between = '\n'

/** The names of a row as one text to be numbered. */
export const joinForms = (forms: readonly string[]): string =>
  forms.map((form) => form.replaceAll(between, ' ')).join(between)

/** Takes the distinct names of a column apart. `counts` says how many rows carry each. */
export function takeNamesApart(texts: readonly string[], counts: Uint32Array): NameParts {
  const formStarts = new Uint32Array(texts.length + 1)
  const tokenStarts: number[] = [0]
  const tokenIds: number[] = []
  const tokens: NameToken[] = []
  const numbers = new Dictionary()
  const rows: number[] = []
  for (let code = 1; code < texts.length; code++) {
    formStarts[code] = tokenStarts.length - 1
    const seen = new Set<number>()
    for (const form of texts[code]!.split(between)) {
      for (const token of nameTokens(form)) {
        const id =
          numbers.add(token.readings.length > 1 ? `${token.written} ${token.readings.join(' ')}` : token.text) - 1
        if (id < 0) continue
        if (id === tokens.length) {
          tokens.push(token)
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
    tokenStarts: Uint32Array.from(tokenStarts),
    tokenIds: Uint32Array.from(tokenIds),
    tokens,
    tokenCounts: Uint32Array.from(rows),
  }
}
