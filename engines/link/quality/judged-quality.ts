import type { Judgement } from '../group/judgement.ts'
import { scriptName } from '../names/index.ts'
import type { Table } from '../table/prepare.ts'
import { type ShareInterval, wilsonInterval } from './interval.ts'

/** How the matcher's own opinion fared against what people judged, among the judged pairs of one group of rows. */
export interface JudgedQuality {
  readonly group: string
  readonly judged: number
  readonly same: number
  /** Of the pairs the matcher alone would propose, those judged the same; null when it would propose none. */
  readonly precision: ShareInterval | null
  /** Of the pairs judged the same, those it would propose; null when none was. */
  readonly recall: ShareInterval | null
}

/** Precision and recall estimated from judged pairs: of all of them, by nationality and by script, so that a group served worse is seen. */
export interface QualityReport {
  readonly all: JudgedQuality
  readonly byNationality: readonly JudgedQuality[]
  readonly byScript: readonly JudgedQuality[]
}

/**
 * Compares judged pairs with whether the matcher, not knowing the judgement, would propose them. People mostly judge pairs that are hard, so the figures
 * are about judged pairs, not all; compared between groups they show who is served worse.
 */
export function judgedQuality(
  table: Table,
  judgements: readonly Judgement[],
  isProposed: (a: number, b: number) => boolean,
): QualityReport {
  const judged = judgements.map((judgement) => ({ ...judgement, isProposed: isProposed(judgement.a, judgement.b) }))
  const by = (groupOf: (judgement: Judgement) => string) => {
    const groups = new Map<string, Judged[]>()
    for (const each of judged) groups.set(groupOf(each), [...(groups.get(groupOf(each)) ?? []), each])
    return [...groups].sort(([x], [y]) => (x < y ? -1 : 1)).map(([group, list]) => qualityOf(group, list))
  }
  const [nationality, script] = [nationalityOf(table), scriptOfRow(table)]
  const both =
    (of: (row: number) => string, apart: (x: string, y: string) => string) =>
    ({ a, b }: Judgement) =>
      of(a) === of(b) ? of(a) : apart(of(a), of(b))
  return {
    all: qualityOf('all', judged),
    byNationality: by(both(nationality, (x, y) => (x === 'none' ? y : y === 'none' ? x : 'differing'))),
    byScript: by(both(script, (x, y) => [x, y].sort().join(' and '))),
  }
}

type Judged = Judgement & { readonly isProposed: boolean }

function qualityOf(group: string, judged: readonly Judged[]): JudgedQuality {
  const same = judged.filter(({ verdict }) => verdict === 'same')
  const found = same.filter(({ isProposed }) => isProposed).length
  const proposed = judged.filter(({ isProposed }) => isProposed).length
  return {
    group,
    judged: judged.length,
    same: same.length,
    precision: wilsonInterval(found, proposed),
    recall: wilsonInterval(found, same.length),
  }
}

function nationalityOf({ columns }: Table): (row: number) => string {
  const column = columns.find(({ field }) => field.kind === 'nationality')
  return (row) => column?.texts[column.codes[row]!] || 'none'
}

/** The script of the first part of a row's name. */
function scriptOfRow({ columns }: Table): (row: number) => string {
  const column = columns.find(({ names }) => names !== null)
  return (row) => {
    if (column === undefined || column.names === null || column.codes[row] === 0) return 'no name'
    const { formStarts, tokenStarts, tokenIds, tokens } = column.names
    const [first, end] = [
      tokenStarts[formStarts[column.codes[row]!]!]!,
      tokenStarts[formStarts[column.codes[row]! + 1]!]!,
    ]
    return first === end ? 'no name' : scriptName(tokens.scripts[tokenIds[first]!]!)
  }
}
