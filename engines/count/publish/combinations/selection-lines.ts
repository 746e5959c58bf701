// Aggregates as lines of `selections,count`; a selection is `column=value`, joined by ";" in codebook order.
import type { CheckedCodebook } from '../codebook.ts'
import type { Combinations } from './count-frequent.ts'

/** The lines of aggregates.csv, header first, without line ends. */
export function* selectionLines(
  { columns }: CheckedCodebook,
  combinations: readonly Combinations[],
): Generator<string, void, void> {
  const names = columns.flatMap(({ name, values }) => values.map((value) => `${name}=${value}`))
  const quoted = names.map((name) => /[",]/.test(name))
  yield 'selections,count'
  for (const { length, size, attributes, counts } of combinations) {
    for (let at = 0; at < size; at += 1) {
      let text = names[attributes[at * length]!]!
      let quote = quoted[attributes[at * length]!]!
      for (let place = 1; place < length; place += 1) {
        const attribute = attributes[at * length + place]!
        text += `;${names[attribute]!}`
        quote ||= quoted[attribute]!
      }
      yield quote ? `"${text.replaceAll('"', '""')}",${counts[at]}` : `${text},${counts[at]}`
    }
  }
}
