import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { api } from '../../data/api.ts'
import { useJob } from '../../data/use-job.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { Progress } from '../../ui/status/progress.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { matterColumns } from './matter-columns.tsx'

export function MattersPage() {
  const text = useText()
  const navigate = useNavigate()
  const file = useRef<HTMLInputElement>(null)
  const matters = useQuery({ queryKey: ['matters'], queryFn: api.matters })
  const taking = useMutation({
    mutationFn: api.importMatter,
    onSuccess: ({ id }) => navigate({ to: '/matters/$matter', params: { matter: id } }),
  })
  const making = useMutation({ mutationFn: () => api.makeAllDossiers({}) })
  const job = useJob(making.data?.job)
  const openButton = (
    <Button kind="primary" onClick={() => void navigate({ to: '/matters/new' })}>
      {text('protect.matters.open')}
    </Button>
  )
  return (
    <Page
      title={text('pages.matters')}
      lead={text('protect.matters.lead')}
      actions={
        <>
          <Button kind="quiet" onClick={() => void navigate({ to: '/law' })}>
            {text('protect.matters.law')}
          </Button>
          <Button busy={making.isPending} onClick={() => making.mutate()}>
            {text('protect.matters.all')}
          </Button>
          <Button busy={taking.isPending} onClick={() => file.current?.click()}>
            {text('protect.matters.file')}
          </Button>
          {openButton}
        </>
      }
    >
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label={text('protect.matters.file')}
        hidden
        onChange={({ target }) => {
          const chosen = target.files?.[0]
          if (chosen) taking.mutate(chosen)
          target.value = ''
        }}
      />
      <Trouble failure={taking.error ?? making.error} />
      {job && job.state !== 'done' && <Progress label={text('protect.matters.all')} share={job.share} />}
      {job?.state === 'done' && <Notice tone="green" title={text('protect.matters.allMade')} />}
      <Loaded query={matters}>
        {({ matters: all }) =>
          all.length === 0 ? (
            <Empty title={text('protect.matters.emptyTitle')} action={openButton}>
              {text('protect.matters.empty')}
            </Empty>
          ) : (
            <DataTable label={text('pages.matters')} columns={matterColumns(text)} rows={all} rowKey={({ id }) => id} />
          )
        }
      </Loaded>
    </Page>
  )
}
