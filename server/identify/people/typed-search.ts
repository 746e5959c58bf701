import type { HeldRow } from '../holdings/held-row.ts'

/** Finds rows that hold what was typed, to the letter, in any script. */
export interface TypedSearch {
  find(query: string): string[]
}

const searched = ['name', 'given', 'family', 'father', 'alias', 'document', 'phone', 'handle'] as const

/** Every word must stand somewhere in the row; of a number its digits, in a document or a telephone number. */
export function makeTypedSearch(rows: readonly HeldRow[]): TypedSearch {
  const texts = rows.map(({ values }) => plain(searched.map((field) => values[field] ?? '').join('\n')))
  const digits = rows.map(({ values }) => `${values.document ?? ''}\n${values.phone ?? ''}`.replace(/[^\d\n]/g, ''))
  return {
    find: (query) => {
      const words = plain(query.trim()).split(/\s+/)
      const number = isNumber(query) ? query.replace(/\D/g, '') : undefined
      const found: string[] = []
      rows.forEach(({ id }, place) => {
        const isTyped = words.every((word) => texts[place]!.includes(word))
        if (isTyped || (number !== undefined && digits[place]!.includes(number))) found.push(id)
      })
      return found
    },
  }
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** Three digits or more, and little else: a document or a telephone number. */
export function isNumber(query: string): boolean {
  const digits = query.replace(/\D/g, '')
  return digits.length >= 3 && digits.length >= query.trim().length / 2
}
