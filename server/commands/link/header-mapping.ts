import { Problem, type RowField, rowFields } from '@homeward/domain'

/** Fields by header from `column=field` words. `-` as the field leaves a column out. */
export function headerMapping(words: readonly string[]): Record<string, RowField | null> {
  const mapping: Record<string, RowField | null> = {}
  for (const word of words) {
    const cut = word.lastIndexOf('=')
    const [column, field] = [word.slice(0, cut), word.slice(cut + 1)]
    if (cut < 1 || !(field === '-' || isRowField(field))) {
      throw new Problem(
        'usage-wrong',
        `--map takes column=field, with a field of ${rowFields.join(', ')}, or - to leave the column out.`,
      )
    }
    mapping[column] = field === '-' ? null : field
  }
  return mapping
}

const isRowField = (text: string): text is RowField => (rowFields as readonly string[]).includes(text)
