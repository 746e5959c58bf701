import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { FileDrop } from '../../ui/form/file-drop.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Waiting } from '../../ui/status/waiting.tsx'
import { ImportProgress } from './import-progress.tsx'
import { UnderstoodFile } from './understood-file.tsx'

interface Started {
  readonly job: string
  readonly list: string
}

/** A file goes in, what was understood is shown and changed, and only then is anything written. */
export function ImportPage() {
  const text = useText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { upload } = useParams({ strict: false })
  const [started, setStarted] = useState<Started>()
  const [fileName, setFileName] = useState('')
  const uploading = useMutation({
    mutationFn: api.uploadList,
    onSuccess: async (preview) => {
      client.setQueryData(['import', preview.id], preview)
      await navigate({ to: '/lists/import/$upload', params: { upload: preview.id } })
    },
  })
  const preview = useQuery({
    queryKey: ['import', upload],
    queryFn: () => api.importPreview(upload ?? ''),
    enabled: upload !== undefined && !started,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const startAgain = () => {
    setStarted(undefined)
    void navigate({ to: '/lists/import' })
  }
  return (
    <Page
      title={text('pages.importList')}
      lead={text('importing.lead')}
      above={<Link to="/lists">{text('pages.lists')}</Link>}
    >
      {!upload && !started && (
        <>
          <FileDrop
            label={text('importing.drop')}
            hint={text('importing.dropHint')}
            accept=".csv,.tsv,.txt,.xlsx"
            busy={uploading.isPending}
            onFile={(file) => {
              setFileName(file.name)
              uploading.mutate(file)
            }}
          />
          {uploading.isPending && <Waiting label={text('importing.reading', { file: fileName })} rows={4} />}
          <Trouble failure={uploading.error} />
        </>
      )}
      {upload && !started && (
        <Loaded query={preview}>
          {(understood) => (
            <UnderstoodFile
              key={understood.id}
              preview={understood}
              onChange={(changed) => client.setQueryData(['import', changed.id], changed)}
              onStarted={setStarted}
              onDropped={startAgain}
            />
          )}
        </Loaded>
      )}
      {started && <ImportProgress {...started} onAnother={startAgain} />}
    </Page>
  )
}
