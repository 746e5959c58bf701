import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, type LegalDocument, type Matter, type MatterLanguage } from '../../data/api.ts'
import { useJob } from '../../data/use-job.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { en } from '../../i18n/en.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Progress } from '../../ui/status/progress.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { recipientsOf } from '../recipients-of.ts'
import { Written } from '../written.tsx'
import styles from './matter.module.css'
import { useKeepMatter } from './use-matter.ts'

type Kind = LegalDocument['kind']
const kinds = Object.keys(en.protect.documents.kinds) as Kind[]
const languages = Object.keys(en.protect.language) as MatterLanguage[]
const unsigned = new Set<Kind>([
  'suspend-detention',
  'interpreter-access',
  'refer-to-mechanism',
  'strike-blacklist',
  'expunge-record',
])
const formats = ['pdf', 'docx', 'json'] as const

/** Papers made from the matter: what to make, for whom, in which language; and what was made before. */
export function DocumentsSection({ matter }: { matter: Matter }) {
  const text = useText()
  const keep = useKeepMatter()
  const [kind, setKind] = useState<Kind>('dossier')
  const [language, setLanguage] = useState(matter.language)
  const [recipient, setRecipient] = useState(matter.recipient)
  const [withUnverified, setUnverified] = useState(false)
  const making = useMutation({
    mutationFn: () => api.makeDocument(matter.id, { kind, language, recipient, withUnverified }),
  })
  const job = useJob(making.data?.job)
  const isOver = job?.state === 'done' || job?.state === 'failed'
  useEffect(() => {
    if (isOver) void api.matter(matter.id).then(keep)
  }, [isOver, matter.id, keep])
  return (
    <Section title={text('protect.documents.title')} lead={text('protect.documents.lead')}>
      <Form
        submit={text('protect.documents.make')}
        busy={making.isPending || (job !== undefined && !isOver)}
        problem={<Trouble failure={making.error} />}
        onSubmit={() => making.mutate()}
        aside={<span className={styles.small}>{text('protect.documents.notice')}</span>}
      >
        <SelectField
          label={text('protect.documents.kind')}
          hint={unsigned.has(kind) ? text('protect.documents.unsigned') : undefined}
          value={kind}
          choices={kinds.map((value) => ({ value, label: text(`protect.documents.kinds.${value}`) }))}
          onChange={setKind}
        />
        <SelectField
          label={text('protect.documents.language')}
          value={language}
          choices={languages.map((value) => ({ value, label: text(`protect.language.${value}`) }))}
          onChange={setLanguage}
        />
        {kind !== 'own-copy' && (
          <SelectField
            label={text('protect.documents.recipient')}
            value={recipient}
            choices={recipientsOf(matter).all.map((value) => ({ value, label: value }))}
            onChange={setRecipient}
          />
        )}
        <CheckField
          label={text('protect.documents.withUnverified')}
          checked={withUnverified}
          onChange={setUnverified}
        />
      </Form>
      {job && !isOver && <Progress label={text('protect.documents.making')} share={job.share} />}
      <DocumentList matter={matter} />
    </Section>
  )
}

const columns = ['what', 'recipient', 'made', 'pages', 'take'] as const

function DocumentList({ matter }: { matter: Matter }) {
  const text = useText()
  if (matter.documents.length === 0) return <p className={styles.quiet}>{text('protect.documents.none')}</p>
  return (
    <SimpleTable
      label={text('protect.documents.title')}
      head={columns.map((id) => ({ id, title: text(`protect.documents.column.${id}`) }))}
    >
      {matter.documents.map((document) => (
        <tr key={document.id}>
          <td>
            {text(`protect.documents.kinds.${document.kind}`)}
            {document.outdated && (
              <p>
                <Badge tone="red">{text('protect.documents.outdated')}</Badge>
              </p>
            )}
            {document.missing > 0 && (
              <p className={styles.small}>{text('protect.documents.missing', { count: document.missing })}</p>
            )}
          </td>
          <td>
            <Written>{document.recipient}</Written>
          </td>
          <td>
            {showDay(document.day)}, {document.by}
          </td>
          <td>{document.pages ?? text('protect.documents.pending')}</td>
          <td>
            {document.pages !== null &&
              !document.outdated &&
              formats
                .filter((format) => document.kind !== 'packet' || format !== 'docx')
                .map((format) => (
                  <span key={format}>
                    <a href={api.documentAddress(matter.id, document.id, format)} download>
                      {format.toUpperCase()}
                    </a>{' '}
                  </span>
                ))}
          </td>
        </tr>
      ))}
    </SimpleTable>
  )
}
