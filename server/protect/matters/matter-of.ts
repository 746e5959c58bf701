import { Matter } from '@homeward/domain'
import type { HeldMatter } from './held-matter.ts'

const kept = [
  'reference',
  'synthetic',
  'jurisdiction',
  'alsoConcerns',
  'language',
  'recipient',
  'lawyer',
  'lawCheckedOn',
  'person',
  'status',
  'detention',
  'hearings',
  'seized',
  'chronology',
  'indicators',
] as const

/**
 * The matter as documents are made from it. A paragraph counts as agreed to only while nobody took the agreement back; so does everything
 * that stands on it. Undefined while no offence is recorded: there is nothing yet to make a document about.
 */
export function matterOf(held: HeldMatter): Matter | undefined {
  if (held.offences.length === 0) return undefined
  const gone = new Set(held.withdrawn.map(({ recipient }) => recipient))
  const { fields } = held.record
  const statement = held.statement && {
    ...held.statement,
    paragraphs: held.statement.paragraphs.map((each) => ({
      ...each,
      agreed: each.agreed.filter((recipient) => !gone.has(recipient)),
    })),
  }
  return Matter.parse({
    format: 'homeward.matter/1',
    ...Object.fromEntries(kept.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]]))),
    offences: held.offences.map(({ charge, assessment }) => ({ ...charge, nexus: assessment.nexus })),
    statement,
    evidence: held.evidence.map(({ label, what, item, obtained, day }) => ({
      id: label,
      what,
      sha256: item.sha256,
      obtained,
      at: day,
    })),
    contrary: held.offences.flatMap(({ assessment }) => assessment.contrary),
  })
}
