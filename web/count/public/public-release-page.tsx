import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { publicApi } from '../../data/public-api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { PublicCounts } from './public-counts.tsx'
import { PublicEstimate } from './public-estimate.tsx'
import styles from './public-frame.module.css'
import { PublicFrame } from './public-frame.tsx'
import { PublicTables } from './public-tables.tsx'
import { readStatement } from './read-statement.ts'
import { StatementWords } from './statement-words.tsx'

/** One publication: pictures with intervals, what it promises, its files, and how to cite it. */
export function PublicReleasePage() {
  const text = useText()
  const { publication = '' } = useParams({ strict: false })
  const shelf = useQuery({ queryKey: ['public'], queryFn: publicApi.releases })
  const release = useQuery({ queryKey: ['public', publication], queryFn: () => publicApi.release(publication) })
  return (
    <PublicFrame isDemonstration={shelf.data?.demonstration ?? false}>
      <Loaded query={release}>
        {({ id, kind, title, about, published, statement, files }) => {
          const read = readStatement(statement)
          return (
            <Page title={title} lead={about || undefined} above={<a href="/public">{text('publicPage.title')}</a>}>
              {kind === 'estimate' && <PublicEstimate statement={statement} />}
              {files.includes('aggregates.csv') && read && <PublicCounts id={id} statement={read} />}
              {files.some((file) => file.startsWith('tables/')) && (
                <PublicTables id={id} files={files.filter((file) => file.startsWith('tables/'))} />
              )}
              {read && <StatementWords statement={read} />}
              <Section title={text('publicPage.files')}>
                <ul className={styles.points}>
                  {files.map((name) => (
                    <li key={name}>
                      <a href={publicApi.fileAddress(id, name)} download>
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </Section>
              <Section title={text('publicPage.cite')}>
                <p className={styles.cite}>
                  {text('publicPage.citation', {
                    title,
                    day: showDay(published),
                    address: `${location.origin}/public/${id}`,
                    hash: read?.ledgerEntry
                      ? text('publicPage.ledgerHash', { hash: read.ledgerEntry.hash.slice(0, 16) })
                      : '',
                  })}
                </p>
              </Section>
            </Page>
          )
        }}
      </Loaded>
    </PublicFrame>
  )
}
