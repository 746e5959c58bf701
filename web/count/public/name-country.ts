import { showCountry } from '../../i18n/show-country.ts'
import { countryNumber } from '../../ui/map/country-numbers.ts'

/** A country's name for its three letters; what is not a code stays as it was released. */
export function nameCountry(code: string): string {
  const number = countryNumber(code)
  const letters = number === undefined ? undefined : new Intl.Locale(`und-${number}`).region
  return letters === undefined || !/^[A-Z]{2}$/.test(letters) ? code : showCountry(letters)
}
