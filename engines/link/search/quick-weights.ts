import { nameLevels } from '../compare/align-names.ts'
import { birthLevels, compareBirths } from '../compare/compare-births.ts'
import { codeComparer } from '../compare/pair-comparer.ts'
import type { FieldKind } from '../table/field.ts'
import type { Table } from '../table/prepare.ts'
import type { Model } from '../weigh/model.ts'
import type { PairWeigher } from '../weigh/pair-weigher.ts'
import { infoOf, partsOf, steps } from './promise.ts'
import { wordBits } from './row-words.ts'
import type { Segment } from './segment.ts'

/** A rough weight of a row for one query, from what was gathered about its name and from its packed words. */
export type QuickWeight = (row: number, promise: number) => number

const level = (code: (typeof nameLevels)[number]) => nameLevels.indexOf(code)
const mostBits = 255

/**
 * Weighs rows of a segment roughly: births, nationalities, places and sexes as the whole comparison does, each distinct value once for a
 * query; the name by how many parts were found and how rare they are.
 */
export function quickWeights(segment: Segment, model: Model, weigher: PairWeigher): (query: Table) => QuickWeight {
  const { table, words } = segment
  const at = (kind: FieldKind) => table.columns.findIndex(({ field }) => field.kind === kind)
  const places = { birth: at('birth'), nationality: at('nationality'), place: at('place'), sex: at('sex') }
  const name = nameEstimates(at('name'), model, weigher)
  const fields = Object.fromEntries(
    Object.entries(places).map(([kind, f]) => [kind, f < 0 ? null : valueWeights(segment, f, weigher)]),
  ) as Record<keyof typeof places, ReturnType<typeof valueWeights> | null>
  const nationalityMask = (1 << wordBits.nationality) - 1
  const [sexMask, tokenMask] = [(1 << wordBits.sex) - 1, (1 << wordBits.tokens) - 1]
  return (query) => {
    const birth = fields.birth?.(query) ?? nothing
    const nationality = fields.nationality?.(query) ?? nothing
    const place = fields.place?.(query) ?? nothing
    const sex = fields.sex?.(query) ?? nothing
    const asked = tokensAsked(query)
    return (row, promise) => {
      const first = words.words[row * 2]!
      const second = words.words[row * 2 + 1]!
      return (
        name(promise, asked, (second >>> wordBits.sex) & tokenMask) +
        birth(first >>> wordBits.nationality) +
        nationality(first & nationalityMask) +
        place(second >>> (wordBits.sex + wordBits.tokens)) +
        sex(second & sexMask)
      )
    }
  }
}

const nothing = () => 0

function tokensAsked(query: Table): number {
  const name = query.columns.find(({ field }) => field.kind === 'name')!
  const code = name.codes[0]!
  if (code === 0) return 0
  const form = name.names!.formStarts[code]!
  return name.names!.tokenStarts[form + 1]! - name.names!.tokenStarts[form]!
}

/** The weight of each distinct value of a field against the query's, found when it is first met. */
function valueWeights(segment: Segment, f: number, weigher: PairWeigher) {
  const column = segment.table.columns[f]!
  const isBirth = column.field.kind === 'birth'
  const { births } = segment.words
  const size = isBirth ? births.length : column.texts.length
  const known = new Float32Array(size)
  const knownFor = new Uint32Array(size)
  let turn = 0
  const levels = isBirth ? birthWeights(f, weigher) : null
  return (query: Table) => {
    const asked = query.columns[f]!
    const code = asked.codes[0]!
    if (code === 0) return nothing
    turn += 1
    const compare = codeComparer(asked, column)
    const out = { level: 0, bits: Number.NaN }
    return (value: number): number => {
      if (value === 0) return 0
      if (levels !== null) return levels[compareBirths(code, births[value]!)]!
      if (knownFor[value] === turn) return known[value]!
      out.level = 0
      out.bits = Number.NaN
      compare(code, isBirth ? births[value]! : value, out, false)
      knownFor[value] = turn
      known[value] = weigher.weighField(f, out.level, out.bits)
      return known[value]!
    }
  }
}

const birthWeights = (field: number, weigher: PairWeigher) =>
  Float32Array.from(birthLevels, (_, at) => weigher.weighField(field, at, Number.NaN))

/** What a name probably weighs: parts found, the information of these, parts asked for, parts in the row (0 when the row has several names). */
function nameEstimates(field: number, model: Model, weigher: PairWeigher) {
  const levels = model.fields[field]!.levels.length
  const weights = Array.from({ length: levels }, (_, at) =>
    Float32Array.from({ length: mostBits + 1 }, (_, bits) => weigher.weighField(field, at, bits / steps)),
  )
  const unlike = weigher.weighField(field, level('different'), Number.NaN)
  return (promise: number, asked: number, inRow: number): number => {
    const found = partsOf(promise)
    if (asked === 0) return 0
    if (found === 0) return unlike
    const bits = Math.min(mostBits, infoOf(promise))
    const row = inRow === 0 ? Math.min(found, asked) : inRow
    const shorter = Math.min(asked, row)
    if (found < shorter) return weights[level('some-same')]![bits]!
    if (asked === row) return weights[level('all-variant')]![bits]!
    return weights[shorter === 1 ? level('one-same') : level('part-same')]![bits]!
  }
}
