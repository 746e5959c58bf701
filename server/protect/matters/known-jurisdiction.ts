import { type LawRecord, Problem } from '@homeward/domain'
import { concernedBy } from '@homeward/law'

/** Refuses a jurisdiction that no law record speaks of: a document about it would have nothing to stand on. */
export function demandKnownJurisdiction(law: readonly LawRecord[], jurisdiction: string): void {
  const isKnown = law.some((record) => record.jurisdiction === jurisdiction) || concernedBy(jurisdiction).includes('EU')
  if (!/^[A-Z]{2}$/.test(jurisdiction) || !isKnown) {
    throw new Problem(
      'input-invalid',
      'No law record of that jurisdiction exists; take a country code that the map of the law lists.',
      { field: 'jurisdiction' },
    )
  }
}
