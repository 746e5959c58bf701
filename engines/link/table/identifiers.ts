/** A document number without spaces, punctuation and case. An MRZ number with its filler and a fitting check digit loses both. */
export function plainDocument(text: string): string {
  const plain = text.normalize('NFKC').toUpperCase().slice(0, 60)
  const machine = /^([A-Z0-9]{6,9}<*)([0-9])$/.exec(plain.replace(/\s+/g, ''))
  const [, number = '', check] = machine ?? []
  if (number.includes('<') && checkDigit(number) === Number(check)) return number.replace(/<+$/, '')
  const letters = plain.replace(/[^A-Z0-9]+/g, '')
  return letters.length >= 4 ? letters : ''
}

/** The check digit of ICAO Doc 9303 part 3: weights 7, 3, 1 over digits, letters (A = 10) and fillers (0), modulo 10. */
export function checkDigit(text: string): number {
  const weights = [7, 3, 1]
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const value = code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 90 ? code - 55 : 0
    sum += value * weights[i % 3]!
  }
  return sum % 10
}

/** The digits of a phone number without trunk and international prefixes; shorter than six digits is absent. */
export function plainPhone(text: string): string {
  const digits = text.normalize('NFKC').replace(/\D+/g, '').replace(/^0+/, '')
  return digits.length >= 6 && digits.length <= 18 ? digits : ''
}

/** The last eight digits: what stays of a number however its country code and trunk zero are written. */
export const phoneEnding = (phone: string): string => phone.slice(-8)
