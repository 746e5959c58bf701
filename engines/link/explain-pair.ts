import { pairComparer } from './compare/pair-comparer.ts'
import { compareNames, nameReasons, nameTokens, usualRarity } from './names/index.ts'
import type { LinkRow } from './table/field.ts'
import { nameForms } from './table/name-forms.ts'
import type { Table } from './table/prepare.ts'
import { type Model, probabilityOf } from './weigh/model.ts'
import { pairWeigher } from './weigh/pair-weigher.ts'
import { reasonSentence } from './weigh/reason-sentences.ts'
import { type Reason, reasonsOf, weightOf } from './weigh/reasons.ts'

/** Why two rows were found alike or not, whole: every field's reason, and what was done to compare the names. */
export interface Explanation {
  readonly weight: number
  readonly probability: number
  readonly reasons: readonly (Reason & { readonly sentence: string })[]
  /** Sentences about the names, such as that parts stand in another order. */
  readonly aboutNames: readonly string[]
}

/** Explains one pair of a linked table with the model that was used. `rows` are the two rows as they were given. */
export function explainPair(
  table: Table,
  model: Model,
  pair: { readonly a: number; readonly b: number },
  rows: readonly [LinkRow, LinkRow],
): Explanation {
  const kinds = new Map(table.columns.map(({ field: { field, kind } }) => [field, kind]))
  const found = reasonsOf(model, pairWeigher(model), pairComparer(table, table).compare(pair.a, pair.b))
  const reasons = found.map((reason) => ({
    ...reason,
    sentence: reasonSentence(kinds.get(reason.field)!, reason.code),
  }))
  const weight = weightOf(reasons)
  return { weight, probability: probabilityOf(model, weight), reasons, aboutNames: aboutNames(table, rows) }
}

function aboutNames(table: Table, [left, right]: readonly [LinkRow, LinkRow]): string[] {
  const columns = table.columns.find(({ field }) => field.kind === 'name')?.field.from
  if (columns === undefined) return []
  let best = { similarity: -1, reasons: [] as readonly (keyof typeof nameReasons)[] }
  for (const a of nameForms(left, columns)) {
    for (const b of nameForms(right, columns)) {
      const compared = compareNames(nameTokens(a), nameTokens(b), usualRarity)
      if (compared.similarity > best.similarity) best = compared
    }
  }
  return best.reasons.map((reason) => nameReasons[reason])
}
