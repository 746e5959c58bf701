import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { api, type Row } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { type Text, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { type Column, DataTable } from '../../ui/table/data-table.tsx'
import { Written } from '../row/written.tsx'

/** The columns of the list itself, with the list's own headings. */
function rawColumns(text: Text, headers: readonly string[]): Column<Row>[] {
  return [
    {
      id: 'row',
      title: text('list.row', { row: '' }).trim(),
      width: '4rem',
      align: 'end',
      phone: 'corner',
      cell: ({ row }) => row,
    },
    ...headers.map(
      (header, column): Column<Row> => ({
        id: `${column}`,
        title: header,
        width: 'minmax(6rem, 1fr)',
        ...(column === 0 ? { phone: 'lead' as const } : {}),
        cell: ({ raw }) => <Written>{raw[column] ?? ''}</Written>,
      }),
    ),
  ]
}

/** The rows to the letter; fetched only when someone asks for them, because reading them is noted. */
export function RowsSection({ list }: { list: string }) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const rows = useInfiniteQuery({
    queryKey: ['list', list, 'rows'],
    queryFn: ({ pageParam }) => api.listRows(list, { after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: isOpen,
  })
  const { hasNextPage, isFetching, fetchNextPage } = rows
  const fetchMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return (
    <Section title={text('list.allRows')}>
      {!isOpen && (
        <div>
          <Button onClick={() => setOpen(true)}>{text('list.showRows')}</Button>
        </div>
      )}
      {isOpen && (
        <Loaded query={rows}>
          {({ pages }) => {
            const shown = pages.flatMap((page) => page.rows)
            const headers = shown[0]?.headers ?? []
            return (
              <DataTable
                label={text('list.allRows')}
                columns={rawColumns(text, headers)}
                rows={shown}
                rowKey={({ id }) => id}
                onNearEnd={fetchMore}
              />
            )
          }}
        </Loaded>
      )}
    </Section>
  )
}
