import type { ImportPreview } from './preview-import.ts'

const mostAside = 20

/** A preview in lines for a person. Values of rows are never among them. */
export function previewLines({
  file,
  sheet,
  encoding,
  delimiter,
  headerRow,
  mapping,
  dates,
  rows,
  aside,
  totals,
  contradictions,
  synthetic,
}: ImportPreview): string {
  const where =
    sheet === null
      ? `${encoding.name} (${encoding.evidence}), parted by ${delimiter === '\t' ? 'tabs' : `"${delimiter}"`}`
      : `sheet "${sheet}"`
  return [
    `${file}: ${where}; ${headerRow === 0 ? 'no header' : `header on line ${headerRow}`}${synthetic ? '; every row is marked as invented' : ''}`,
    ...mapping.map(
      ({ column, header, field }) =>
        `  column ${String(column).padStart(2)}  ${header} → ${field ?? 'kept, not matched'}`,
    ),
    ...dates.map(
      ({ column, order, calendar, evidence }) => `  dates of column ${column + 1}: ${order}, ${calendar}; ${evidence}`,
    ),
    ...totals.map(({ label, value, line }) => `  line ${line} states ${value} (${label})`),
    ...contradictions.map(
      ({ code, nationality, sex, stated, sum }) =>
        `  its own numbers differ: ${nationality ?? 'the whole list'}${sex === null ? '' : sex === 'F' ? ', women' : ', men'} is stated as ${stated}, ${code === 'parts' ? 'men and women' : 'the countries'} add up to ${sum}`,
    ),
    `${rows.read} rows read = ${rows.imported} to import + ${rows.aside} set aside + ${rows.unchanged} unchanged; ${rows.added} added, ${rows.changed} changed, ${rows.missing} missing`,
    ...aside.slice(0, mostAside).map(({ row, line, reason }) => `  row ${row} (line ${line}) aside: ${reason}`),
    ...(aside.length > mostAside ? [`  and ${aside.length - mostAside} more; --json names them all`] : []),
    ...(mapping.every(({ field }) => field === null)
      ? ['No column was recognised: name them with --map column=field.']
      : []),
  ].join('\n')
}
