import type { RowFieldName } from '../../data/api.ts'
import { showCountry } from '../../i18n/show-country.ts'
import { showDay } from '../../i18n/show-day.ts'
import type { Text } from '../../i18n/use-text.ts'

/** A value of a row as people read it. Names, documents, phones and places stay to the letter. */
export function showValue(text: Text, field: RowFieldName, value: string): string {
  if (field === 'sex' && (value === 'F' || value === 'M' || value === 'X')) return text(`sex.${value}`)
  if (field === 'nationality') return showCountry(value)
  if (field === 'birth' || field === 'date') return showDay(value)
  return value
}
