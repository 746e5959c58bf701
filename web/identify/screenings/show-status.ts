import { wordsFor } from '@homeward/screen'
import type { StatusWords } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'

/** Where a person stands, in the sentence of the closed list. */
export function showStatus({ code, date, authority }: StatusWords): string {
  const sentence = wordsFor(code, 'en') ?? ''
  return sentence.replace('{date}', date ? showDay(date) : '…').replace('{authority}', authority ?? '…')
}
