import data from './data/countries.json' with { type: 'json' }

/** How a country is written: in English, as its people, in Thai, Burmese, Chinese, and in its own language. */
export interface CountryWords {
  readonly en: string
  readonly people: string
  readonly th: string
  readonly my: string
  readonly zh: string
  readonly own: string
}

export function countryWords(nationality: string): CountryWords {
  return (data as Readonly<Record<string, CountryWords>>)[nationality]!
}
