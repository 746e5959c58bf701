import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Row } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { ConflictValues } from '../row/conflict-values.tsx'
import { RowPlace } from '../row/row-place.tsx'
import { SettleDialog } from '../row/settle-dialog.tsx'
import { WallBadge } from '../row/wall-badge.tsx'
import { Written } from '../row/written.tsx'
import styles from './lists.module.css'

/** Every row in which two people wrote different values: both are shown, and someone settles which holds. */
export function ConflictsPage() {
  const text = useText()
  const client = useQueryClient()
  const [settling, setSettling] = useState<Row>()
  const conflicts = useQuery({ queryKey: ['conflicts'], queryFn: api.conflicts })
  return (
    <Page
      title={text('pages.conflicts')}
      lead={text('settle.lead')}
      above={<Link to="/lists">{text('pages.lists')}</Link>}
    >
      <Loaded query={conflicts}>
        {({ rows, position }) => (
          <>
            {rows.length === 0 && <Empty title={text('settle.emptyTitle')}>{text('settle.empty')}</Empty>}
            <ul className={styles.stack}>
              {rows.map((row) => (
                <li key={row.id} className={styles.row}>
                  <div className={styles.head}>
                    <span>
                      <strong>
                        <Written>{row.list.name}</Written>
                      </strong>
                      , <RowPlace row={row} /> <WallBadge wall={row.list.wall} />
                    </span>
                    <Button onClick={() => setSettling(row)}>{text('settle.open')}</Button>
                  </div>
                  <ConflictValues row={row} />
                </li>
              ))}
            </ul>
            {settling && (
              <SettleDialog
                row={settling}
                seen={position}
                onSaved={() =>
                  void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
                }
                onClose={() => setSettling(undefined)}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
