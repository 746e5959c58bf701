import { useMutation } from '@tanstack/react-query'
import { api, type ImportPreview, type ImportSettings } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { ColumnMapping } from './column-mapping.tsx'
import { FileFacts } from './file-facts.tsx'
import { FirstRows } from './first-rows.tsx'
import styles from './import.module.css'
import { RowsAside } from './rows-aside.tsx'
import { TakeList } from './take-list.tsx'

interface UnderstoodFileProps {
  readonly preview: ImportPreview
  readonly onChange: (preview: ImportPreview) => void
  readonly onStarted: (started: { job: string; list: string }) => void
  readonly onDropped: () => void
}

/** What was understood of a file, every part of it changeable; each change reads the file again. */
export function UnderstoodFile({ preview, onChange, onStarted, onDropped }: UnderstoodFileProps) {
  const text = useText()
  const changing = useMutation({
    mutationFn: (settings: ImportSettings) => api.changeImport(preview.id, settings),
    onSuccess: onChange,
  })
  const dropping = useMutation({ mutationFn: () => api.dropImport(preview.id), onSuccess: onDropped })
  const hasName = preview.mapping.some((field) => field === 'name' || field === 'given' || field === 'family')
  const { read, imported, aside, unchanged } = preview.counts
  return (
    <div className={styles.understood} aria-busy={changing.isPending}>
      <Section
        title={text('importing.understood')}
        lead={text('importing.understoodLead')}
        actions={
          <Button kind="quiet" busy={dropping.isPending} onClick={() => dropping.mutate()}>
            {text('importing.forget')}
          </Button>
        }
      >
        <FileFacts preview={preview} busy={changing.isPending} onChange={changing.mutate} />
        <Trouble failure={changing.error ?? dropping.error} />
        <p className={styles.equation} role="status">
          <strong>{text('importing.counts')}: </strong>
          {text('importing.equation', { read, imported, aside, unchanged })}
        </p>
        {read !== imported + aside + unchanged && <Notice tone="red" title={text('importing.equationBroken')} />}
        {preview.declaredTotals.length > 0 && (
          <Notice title={text('importing.declared')}>
            {preview.declaredTotals.map(({ label, value }) => `${label}: ${value.toLocaleString()}`).join('; ')}
          </Notice>
        )}
      </Section>
      <Section title={text('importing.columns')} lead={preview.remembered && text('importing.remembered')}>
        {!hasName && <Notice tone="amber" title={text('importing.nameMissing')} />}
        <ColumnMapping preview={preview} busy={changing.isPending} onChange={changing.mutate} />
      </Section>
      <FirstRows preview={preview} />
      <RowsAside aside={preview.aside} headers={preview.headers} />
      <TakeList preview={preview} isReady={hasName} onVersion={changing.mutate} onStarted={onStarted} />
    </div>
  )
}
