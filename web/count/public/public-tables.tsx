import { useQuery } from '@tanstack/react-query'
import { publicApi } from '../../data/public-api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'

const mostRows = 200

/** Released tables as they stand in their files: a hidden count is said to be hidden. */
export function PublicTables({ id, files }: { id: string; files: readonly string[] }) {
  return files.map((file) => <PublicTable key={file} id={id} file={file} />)
}

function PublicTable({ id, file }: { id: string; file: string }) {
  const text = useText()
  const name = file.slice('tables/'.length, -'.csv'.length)
  const table = useQuery({
    queryKey: ['public', id, file],
    queryFn: async () => (await publicApi.file(id, file)).trimEnd().split('\n').map(cellsOf),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Section title={name}>
      <Loaded query={table}>
        {([header = [], ...lines]) => (
          <SimpleTable
            label={name}
            head={header
              .slice(0, -1)
              .map((title) => ({ id: title, title, ...(title === 'count' ? { align: 'end' as const } : {}) }))}
          >
            {lines.slice(0, mostRows).map((cells) => {
              const [count, status] = cells.slice(-2)
              const names = cells.slice(0, -2)
              return (
                <tr key={names.join()}>
                  {names.map((cell, at) => (
                    <td key={header[at]}>{cell}</td>
                  ))}
                  <td data-align="end">
                    {status === 'published' ? Number(count).toLocaleString('en') : text('publicPage.hidden')}
                  </td>
                </tr>
              )
            })}
          </SimpleTable>
        )}
      </Loaded>
    </Section>
  )
}

/** The cells of one line; values of a codebook hold no line break. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
