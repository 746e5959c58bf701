import type { LawEffect, LawRecord } from '@homeward/domain'
import { currentLaw } from '../provisions.ts'

/**
 * What is known of one jurisdiction. `clause-read`: a rule on not punishing trafficked persons was read, with its limits. `other-rule-read`:
 * only leniency, a general defence, policy or soft law was read. `none-in-text-read`: the law that was read has none. `not-read-yet`:
 * nothing was read; that is never "no clause".
 */
export type LawStanding = 'clause-read' | 'other-rule-read' | 'none-in-text-read' | 'not-read-yet'

export interface LawMapLine {
  readonly jurisdiction: string
  readonly standing: LawStanding
  /** True when a clause was read but a closed list or its own law bounds it, so that fraud and computer crime stay outside. */
  readonly boundToSomeOffences: boolean
  /** Only records whose text was read; the others are counted in `notReadYet`. */
  readonly records: readonly LawRecord[]
  readonly notReadYet: number
}

const clauses: readonly LawEffect[] = ['clause', 'discretion', 'procedure']

/** The law by jurisdiction, in alphabetical order: the gap that States are asked to close, and the gap in what was read. */
export function lawMap(records: readonly LawRecord[]): readonly LawMapLine[] {
  const law = currentLaw(records)
  const places = [...new Set(law.map(({ jurisdiction }) => jurisdiction))].sort()
  return places.map((jurisdiction) => {
    const all = law.filter((record) => record.jurisdiction === jurisdiction)
    const read = all.filter(({ verified }) => verified)
    const found = read.filter(({ effect }) => clauses.includes(effect))
    return {
      jurisdiction,
      standing: standingOf(read, found.length > 0),
      boundToSomeOffences: found.length > 0 && found.every(({ reach }) => reach.kind !== 'any'),
      records: read,
      notReadYet: all.length - read.length,
    }
  })
}

function standingOf(read: readonly LawRecord[], hasClause: boolean): LawStanding {
  if (hasClause) return 'clause-read'
  const others = read.filter(({ effect }) => effect !== 'no-clause-in-text-read')
  if (others.length > 0) return 'other-rule-read'
  return read.length > 0 ? 'none-in-text-read' : 'not-read-yet'
}

export const lawMapColumns = [
  'jurisdiction',
  'standing',
  'instrument',
  'provision',
  'year',
  'effect',
  'test',
  'offences',
  'limits',
  'source',
  'checked',
  'needs_counsel_review',
] as const

/** The map as rows of texts, one per record that was read and one per jurisdiction where nothing was. */
export function lawMapRows(lines: readonly LawMapLine[]): readonly (readonly string[])[] {
  return lines.flatMap(({ jurisdiction, standing, records }) =>
    records.length === 0
      ? [[jurisdiction, standing, ...Array<string>(lawMapColumns.length - 2).fill('')]]
      : records.map((record) => [
          jurisdiction,
          standing,
          record.instrument,
          record.provision,
          record.year === null ? '' : String(record.year),
          record.effect,
          record.test,
          offencesOf(record),
          record.limits.join(' | '),
          record.source.url,
          record.checked,
          record.needsCounselReview ? 'yes' : 'no',
        ]),
  )
}

function offencesOf({ reach }: LawRecord): string {
  if (reach.kind === 'none') return 'none'
  if (reach.kind === 'any') return reach.except.length === 0 ? 'any' : `any but ${reach.except.join(', ')}`
  return `only ${reach.classes.join(', ')}${reach.ownActOnly ? ', charged under the same law' : ''}`
}
