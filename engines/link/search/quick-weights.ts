import { nameLevels } from '../compare/align-names.ts'
import { birthLevels, compareBirths } from '../compare/compare-births.ts'
import { codeComparer } from '../compare/pair-comparer.ts'
import type { FieldKind } from '../table/field.ts'
import type { Table } from '../table/prepare.ts'
import type { PairWeigher } from '../weigh/pair-weigher.ts'
import { infoOf, partsOf, steps } from './promise.ts'
import { wordBits } from './row-words.ts'
import type { Segment } from './segment.ts'

/** A rough weight of a row for one query, from what was gathered about its name and from its packed words. */
export type QuickWeight = (row: number, promise: number) => number

const mostBits = 255

/**
 * Weighs rows of a segment roughly: births, nationalities, places and sexes as the whole comparison does, each distinct value once for a
 * query; the name by how many parts were found and how rare they are.
 */
export function quickWeights(segment: Segment, weigher: PairWeigher): (query: Table) => QuickWeight {
  const { table, words } = segment
  const at = (kind: FieldKind) => table.columns.findIndex(({ field }) => field.kind === kind)
  const places = { birth: at('birth'), nationality: at('nationality'), place: at('place'), sex: at('sex') }
  const name = nameEstimates(at('name'), weigher)
  const weightsOf = (f: number) => (f < 0 ? () => nothing : valueWeights(segment, f, weigher))
  const [nationalities, placesOf, sexes] = [places.nationality, places.place, places.sex].map(weightsOf)
  const nationalityMask = (1 << wordBits.nationality) - 1
  const [sexMask, tokenMask] = [(1 << wordBits.sex) - 1, (1 << wordBits.tokens) - 1]
  return (query) => {
    const birth = places.birth < 0 ? nothing : birthWeights(places.birth, weigher, query)
    const nationality = nationalities!(query)
    const place = placesOf!(query)
    const sex = sexes!(query)
    const asked = tokensAsked(query)
    return (row, promise) => {
      const first = words[row * 2]!
      const second = words[row * 2 + 1]!
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

/** The weight of a packed birth against the query's. */
function birthWeights(f: number, weigher: PairWeigher, query: Table): (birth: number) => number {
  const asked = query.columns[f]!.codes[0]!
  if (asked === 0) return nothing
  const levels = Float32Array.from(birthLevels, (_, at) => weigher.weighField(f, at, Number.NaN))
  return (birth) => levels[compareBirths(asked, birth)]!
}

/** The weight of each distinct value of a field against the query's, found when it is first met. */
function valueWeights(segment: Segment, f: number, weigher: PairWeigher) {
  const column = segment.table.columns[f]!
  const known = new Float32Array(column.texts.length)
  const knownFor = new Uint32Array(column.texts.length)
  let turn = 0
  return (query: Table): ((value: number) => number) => {
    const asked = query.columns[f]!
    const code = asked.codes[0]!
    if (code === 0) return nothing
    turn += 1
    const compare = codeComparer(asked, column)
    const out = { level: 0, bits: Number.NaN }
    return (value) => {
      if (value === 0) return 0
      if (knownFor[value] === turn) return known[value]!
      out.level = 0
      out.bits = Number.NaN
      compare(code, value, out, false)
      knownFor[value] = turn
      known[value] = weigher.weighField(f, out.level, out.bits)
      return known[value]!
    }
  }
}

/** What a name probably weighs: parts found, the information of these, parts asked for, parts in the row (0 when the row has several names). */
function nameEstimates(field: number, weigher: PairWeigher) {
  const weights = (code: (typeof nameLevels)[number]) =>
    Float32Array.from({ length: mostBits + 1 }, (_, bits) =>
      weigher.weighField(field, nameLevels.indexOf(code), bits / steps),
    )
  const [some, one, part, all] = [
    weights('some-same'),
    weights('one-same'),
    weights('part-same'),
    weights('all-variant'),
  ]
  const unlike = weigher.weighField(field, nameLevels.indexOf('different'), Number.NaN)
  return (promise: number, asked: number, inRow: number): number => {
    if (asked === 0) return 0
    const found = partsOf(promise)
    if (found === 0) return unlike
    const bits = Math.min(mostBits, infoOf(promise))
    const row = inRow === 0 ? Math.min(found, asked) : inRow
    const shorter = Math.min(asked, row)
    if (found < shorter) return some[bits]!
    if (asked === row) return all[bits]!
    return shorter === 1 ? one[bits]! : part[bits]!
  }
}
