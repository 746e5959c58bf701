const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** A country's name for its two letters; what is not a code stays as written on the list. */
export function showCountry(code: string): string {
  if (code === 'XXA') return 'Stateless'
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
}
