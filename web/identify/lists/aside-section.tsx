import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type List, type Row } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { wordFor } from '../../i18n/word-for.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { CorrectDialog } from '../row/correct-dialog.tsx'
import { RawRow } from '../row/raw-row.tsx'
import { RowPlace } from '../row/row-place.tsx'
import styles from './lists.module.css'

/** Rows that could not be taken yet, each with its reason, correctable where it stands. */
export function AsideSection({ list }: { list: List }) {
  const text = useText()
  const may = useMay()
  const client = useQueryClient()
  const [correcting, setCorrecting] = useState<Row>()
  const aside = useInfiniteQuery({
    queryKey: ['list', list.id, 'aside'],
    queryFn: async ({ pageParam }) => {
      // The position is asked first: a change that comes between is shown as a conflict, never written over.
      const { position } = await api.logHead()
      return { ...(await api.listRows(list.id, { aside: true, after: pageParam })), position }
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: list.aside > 0,
  })
  if (list.aside === 0) {
    return (
      <Section title={text('list.aside')}>
        <p>{text('list.asideNone')}</p>
      </Section>
    )
  }
  return (
    <Section title={text('list.aside')} lead={text('list.asideLead')}>
      <Loaded query={aside}>
        {({ pages }) => (
          <ul className={styles.stack}>
            {pages
              .flatMap(({ rows }) => rows)
              .map((row) => (
                <li key={row.id} className={styles.row}>
                  <div className={styles.head}>
                    <span>
                      <strong>
                        <RowPlace row={row} />
                      </strong>{' '}
                      {row.aside && <Badge tone="amber">{wordFor(text, 'mark', row.aside)}</Badge>}
                    </span>
                    {may('row.correct') && <Button onClick={() => setCorrecting(row)}>{text('list.correct')}</Button>}
                  </div>
                  <RawRow row={row} />
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      {aside.hasNextPage && <Button onClick={() => void aside.fetchNextPage()}>{text('common.more')}</Button>}
      {correcting && (
        <CorrectDialog
          row={correcting}
          seen={aside.data?.pages[0]?.position ?? 0}
          onSaved={() => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </Section>
  )
}
