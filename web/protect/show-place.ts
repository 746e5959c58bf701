import { showCountry } from '../i18n/show-country.ts'
import type { Text } from '../i18n/use-text.ts'

const bodies = ['UN', 'EU', 'CoE', 'ILO', 'ASEAN'] as const

/** The name of a country or of a body whose texts are in the map of the law. */
export function showPlace(text: Text, jurisdiction: string): string {
  const body = bodies.find((each) => each === jurisdiction)
  return body ? text(`protect.law.institutions.${body}`) : showCountry(jurisdiction)
}
