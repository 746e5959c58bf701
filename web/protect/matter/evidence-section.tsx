import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Evidence, type Matter } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { FileDrop } from '../../ui/form/file-drop.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { Written } from '../written.tsx'
import { DescribeDialog } from './describe-dialog.tsx'
import styles from './matter.module.css'

const columns = ['label', 'what', 'kind', 'hash', 'get'] as const
const readable: ReadonlySet<Evidence['item']['kind']> = new Set(['archive', 'chat'])
const alarming = new Set(['active-content', 'encrypted'])

/** What was handed over, by its hash, with what was found in it; a file is taken as a file, never shown. */
export function EvidenceSection({ matter }: { matter: Matter }) {
  const text = useText()
  const client = useQueryClient()
  const taking = useMutation({
    mutationFn: (file: File) => api.takeEvidence(matter.id, file),
    onSuccess: (item) =>
      client.setQueryData(['matter', matter.id], { ...matter, evidence: [...matter.evidence, item] }),
  })
  const hasFiles = matter.evidence.some(({ item }) => !item.marks.includes('held-elsewhere'))
  return (
    <Section
      title={text('protect.evidence.title')}
      lead={text('protect.evidence.lead')}
      actions={
        hasFiles && (
          <a href={api.bundleAddress(matter.id)} download>
            {text('protect.evidence.bundle')}
          </a>
        )
      }
    >
      <FileDrop
        label={text(taking.isPending ? 'protect.evidence.taking' : 'protect.evidence.drop')}
        hint={text('protect.evidence.dropHint')}
        accept=""
        busy={taking.isPending}
        onFile={(file) => taking.mutate(file)}
      />
      {hasFiles && <p className={styles.small}>{text('protect.evidence.bundleHint')}</p>}
      <Trouble failure={taking.error} />
      {matter.evidence.length === 0 ? (
        <p className={styles.quiet}>{text('protect.evidence.none')}</p>
      ) : (
        <SimpleTable
          label={text('protect.evidence.title')}
          head={columns.map((id) => ({ id, title: text(`protect.evidence.column.${id}`) }))}
        >
          {matter.evidence.map((item) => (
            <EvidenceRow key={item.id} matter={matter} evidence={item} />
          ))}
        </SimpleTable>
      )}
    </Section>
  )
}

function EvidenceRow({ matter, evidence }: { matter: Matter; evidence: Evidence }) {
  const text = useText()
  const [isDescribing, setDescribing] = useState(false)
  const { id, label, what, obtained, day, item, custody } = evidence
  const isHere = !item.marks.includes('held-elsewhere')
  return (
    <tr>
      <td>{label}</td>
      <td>
        <Written>{what}</Written>
        <p className={styles.small}>
          <Written>{obtained}</Written>, {showDay(day)}
          {custody.length > 0 && ` · ${text('protect.evidence.custody', { steps: custody.length })}`}
        </p>
        {item.marks.map((mark) => (
          <p key={mark} className={styles.small}>
            {alarming.has(mark) ? (
              <Badge tone="amber">{text(`protect.evidence.mark.${mark}`)}</Badge>
            ) : (
              text(`protect.evidence.mark.${mark}`)
            )}
          </p>
        ))}
      </td>
      <td>
        {text(`protect.evidence.kind.${item.kind}`)}
        {readable.has(item.kind) && item.holds.count !== null && item.holds.from && item.holds.to && (
          <p className={styles.small}>
            {text(item.kind === 'chat' ? 'protect.evidence.chat' : 'protect.evidence.export', {
              count: item.holds.count,
              from: showDay(item.holds.from),
              to: showDay(item.holds.to),
            })}
          </p>
        )}
      </td>
      <td className={styles.hash} title={item.sha256}>
        {item.sha256.slice(0, 16)}…
      </td>
      <td>
        {item.working && (
          <a href={api.evidenceAddress(matter.id, id, 'working')} download>
            {text('protect.evidence.copy')} {label}
          </a>
        )}{' '}
        {isHere && (
          <a href={api.evidenceAddress(matter.id, id, 'original')} download>
            {text('protect.evidence.original')} {label}
          </a>
        )}{' '}
        {isHere && readable.has(item.kind) && (
          <Link to="/matters/$matter/evidence/$item" params={{ matter: matter.id, item: id }}>
            {text('protect.evidence.read')} {label}
          </Link>
        )}
        <Button kind="quiet" onClick={() => setDescribing(true)}>
          {text('protect.evidence.describe')} {label}
        </Button>
        {isDescribing && <DescribeDialog matter={matter} evidence={evidence} onClose={() => setDescribing(false)} />}
      </td>
    </tr>
  )
}
