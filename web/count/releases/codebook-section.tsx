import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type CaseCodebook } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { useText } from '../../i18n/use-text.ts'
import { FileDrop } from '../../ui/form/file-drop.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../count.module.css'

interface CodebookSectionProps {
  readonly codebook: UseQueryResult<CaseCodebook>
  readonly onReplaced: () => void
}

/** Every column and every value that may stand in it, said before any case is read. */
export function CodebookSection({ codebook, onReplaced }: CodebookSectionProps) {
  const text = useText()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<unknown>()
  const [isBroken, setBroken] = useState(false)
  const read = async (file: File) => {
    try {
      setChosen(JSON.parse(await file.text()))
      setBroken(false)
    } catch {
      setBroken(true)
    }
  }
  return (
    <Section title={text('releases.codebook')} lead={text('releases.codebookLead')}>
      <Loaded query={codebook}>
        {({ columns, tables, person, isOwn }) => (
          <>
            <p>{text(isOwn ? 'releases.ownCodebook' : 'releases.standardCodebook', { n: columns.length })}</p>
            <details className={styles.more}>
              <summary>{text('releases.showCodebook')}</summary>
              <SimpleTable
                label={text('releases.codebook')}
                head={[
                  { id: 'column', title: text('releases.column') },
                  { id: 'count', title: text('releases.valueCount'), align: 'end' },
                  { id: 'values', title: text('releases.values') },
                ]}
              >
                {columns.map(({ name, values }) => (
                  <tr key={name}>
                    <td>{name}</td>
                    <td data-align="end">{values.length}</td>
                    <td>
                      {values.slice(0, 12).join(', ')}
                      {values.length > 12 && ' …'}
                    </td>
                  </tr>
                ))}
              </SimpleTable>
              <p className={styles.soft}>
                {text('releases.personColumn', { name: person ?? '–' })}{' '}
                {text('releases.tableNames', { names: tables.map(({ name }) => name).join(', ') || '–' })}
              </p>
              <FileDrop
                label={text('releases.replaceCodebook')}
                hint={text('releases.replaceHint')}
                accept=".json"
                busy={false}
                onFile={(file) => void read(file)}
              />
            </details>
          </>
        )}
      </Loaded>
      {isBroken && <Notice tone="red" title={text('releases.brokenCodebook')} />}
      {chosen !== undefined && (
        <ReasonDialog
          title={text('releases.replaceCodebook')}
          lead={text('releases.replaceLead')}
          submit={text('releases.replaceCodebook')}
          act={async (reason) => {
            await api.replaceCodebook({ codebook: chosen, reason })
            onReplaced()
            await client.invalidateQueries({ queryKey: ['codebook'] })
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Section>
  )
}
