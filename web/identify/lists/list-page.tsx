import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { api, type List } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { WallBadge } from '../row/wall-badge.tsx'
import { Written } from '../row/written.tsx'
import { AsideSection } from './aside-section.tsx'
import styles from './lists.module.css'
import { ReconciliationTable } from './reconciliation-table.tsx'
import { RowsSection } from './rows-section.tsx'

export function ListPage() {
  const text = useText()
  const { list: id = '' } = useParams({ strict: false })
  const list = useQuery({ queryKey: ['list', id], queryFn: () => api.list(id) })
  if (list.data) return <ListBody list={list.data} />
  return (
    <Page title={text('pages.list')} above={<Link to="/lists">{text('pages.lists')}</Link>}>
      <Loaded query={list}>{() => null}</Loaded>
    </Page>
  )
}

function ListBody({ list }: { list: List }) {
  const text = useText()
  const may = useMay()
  const navigate = useNavigate()
  return (
    <Page
      title={<Written>{list.name}</Written>}
      lead={
        <>
          <WallBadge wall={list.wall} /> {text(`wallHint.${list.wall}`)}
        </>
      }
      above={<Link to="/lists">{text('pages.lists')}</Link>}
      actions={
        may('list.import') && (
          <Button onClick={() => void navigate({ to: '/lists/import' })}>{text('list.newVersion')}</Button>
        )
      }
    >
      <dl className={styles.facts}>
        <Fact name={text('lists.column.kind')} value={text(`listKind.${list.kind}`)} />
        <Fact name={text('list.issuer')} value={list.issuer} />
        <Fact name={text('list.date')} value={showDay(list.date)} />
        <Fact name={text('list.rows')} value={list.rows.toLocaleString()} />
        <Fact name={text('list.setAside')} value={list.aside.toLocaleString()} />
        <Fact name={text('list.purpose')} value={list.purpose} />
        <Fact name={text('list.legalBasis')} value={list.legalBasis} />
      </dl>
      <AsideSection list={list} />
      <VersionsSection versions={list.versions} />
      <ListReconciliation list={list.id} />
      <RowsSection list={list.id} />
    </Page>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Written>{value}</Written>
      </dd>
    </div>
  )
}

const counted = ['read', 'imported', 'aside', 'unchanged', 'added', 'changed', 'missing'] as const
const titles = {
  read: 'list.read',
  imported: 'list.taken',
  aside: 'list.setAside',
  unchanged: 'list.unchanged',
  added: 'list.added',
  changed: 'list.changed',
  missing: 'list.missing',
} as const

/** Each reading of the list and how its rows add up: read = taken + set aside + unchanged. */
function VersionsSection({ versions }: Pick<List, 'versions'>) {
  const text = useText()
  return (
    <Section title={text('list.versions')}>
      <SimpleTable
        label={text('list.versions')}
        head={[
          { id: 'version', title: text('list.version'), align: 'end' },
          { id: 'imported', title: text('list.imported') },
          { id: 'file', title: text('list.file') },
          ...counted.map((each) => ({ id: each, title: text(titles[each]), align: 'end' as const })),
        ]}
      >
        {versions.map(({ version, imported, by, file, counts }) => (
          <tr key={version}>
            <td data-align="end">{version}</td>
            <td>
              {showDay(imported)}, {by}
            </td>
            <td>{file}</td>
            {counted.map((each) => (
              <td key={each} data-align="end">
                {counts[each].toLocaleString()}
              </td>
            ))}
          </tr>
        ))}
      </SimpleTable>
    </Section>
  )
}

function ListReconciliation({ list }: { list: string }) {
  const text = useText()
  const reconciliation = useQuery({
    queryKey: ['list', list, 'reconciliation'],
    queryFn: () => api.listReconciliation(list),
  })
  return (
    <Section title={text('list.reconciliation')}>
      <Loaded query={reconciliation}>
        {(loaded) =>
          loaded.lines.length === 0 ? (
            <p>{text('list.reconciliationNone')}</p>
          ) : (
            <ReconciliationTable reconciliation={loaded} />
          )
        }
      </Loaded>
    </Section>
  )
}
