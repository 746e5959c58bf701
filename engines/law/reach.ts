import type { LawRecord, Offence } from '@homeward/domain'

/**
 * How a provision stands to one offence. `reaches` never means that it applies: it says that the text read does not exclude this class of
 * offence. Everything else says plainly where the provision stops.
 */
export const reaches = [
  'reaches',
  'does-not-reach',
  'leniency-only',
  'general-defence-only',
  'argument-only',
  'not-read',
  'no-clause',
] as const
export type Reach = (typeof reaches)[number]

/** The facts a provision's test asks for. */
export const openFacts = [
  'nexus-in-time',
  'nexus-in-place',
  'compulsion',
  'who-ordered',
  'no-real-alternative',
  'direct-consequence',
  'what-it-rests-on',
  'charged-under-the-same-law',
] as const
export type OpenFact = (typeof openFacts)[number]

export interface Match {
  readonly record: LawRecord
  readonly reach: Reach
  /** Codes of why; the documents have their sentences. */
  readonly reasons: readonly string[]
  /** What the test still needs, as codes: nothing is concluded from what is not known. */
  readonly open: readonly OpenFact[]
}

export function reachOf(record: LawRecord, offence: Offence): Match {
  const match = (reach: Reach, ...reasons: string[]): Match => ({
    record,
    reach,
    reasons,
    open: reach === 'reaches' ? openFor(record, offence) : [],
  })
  if (!record.verified || record.effect === 'not-read') return match('not-read', 'text-not-read')
  if (record.effect === 'no-clause-in-text-read') return match('no-clause', 'no-clause-in-text-read')
  if (record.reach.kind === 'listed') {
    if (!record.reach.classes.includes(offence.class)) return match('does-not-reach', 'closed-list')
    if (record.reach.ownActOnly && offence.class !== 'trafficking' && record.effect === 'clause') {
      return { ...match('does-not-reach', 'own-law-only'), open: ['charged-under-the-same-law'] }
    }
  }
  if (record.reach.kind === 'any' && record.reach.except.includes(offence.class))
    return match('does-not-reach', 'excluded-offence')
  if (record.effect === 'leniency') return match('leniency-only', 'leniency-rule')
  if (record.effect === 'general-defence') return match('general-defence-only', 'general-defence')
  if (record.effect === 'policy' || record.effect === 'finding') return match('argument-only', `${record.effect}-only`)
  if (record.effect === 'soft-law') return match('argument-only', 'soft-law')
  return match('reaches', record.effect === 'discretion' ? 'discretion-of-authority' : 'clause-as-read')
}

/** The facts each test asks for that nobody has recorded yet. */
function openFor(record: LawRecord, { nexus }: Offence): readonly OpenFact[] {
  const open: OpenFact[] = []
  if (nexus.time === null) open.push('nexus-in-time')
  if (nexus.place === null) open.push('nexus-in-place')
  if (record.test === 'compulsion' || record.test === 'duress') {
    if (nexus.compelled === null) open.push('compulsion')
    if (nexus.orderedByOthers === null) open.push('who-ordered')
    if (nexus.noRealAlternative === null) open.push('no-real-alternative')
  } else if (nexus.directConsequence === null) open.push('direct-consequence')
  if (nexus.rests.length === 0) open.push('what-it-rests-on')
  return open
}
