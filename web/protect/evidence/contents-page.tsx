import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type EvidenceContents } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { useMatter } from '../matter/use-matter.ts'
import { Written } from '../written.tsx'
import styles from './contents.module.css'

const onAPage = 200

/** What a phone or chat export holds, read in a process of its own: who wrote what when, and the files that came with it. */
export function ContentsPage() {
  const text = useText()
  const { matter = '', item = '' } = useParams({ strict: false })
  const [from, setFrom] = useState(0)
  const reference = useMatter(matter).data?.reference
  const contents = useQuery({
    queryKey: ['contents', matter, item, from],
    queryFn: () => api.evidenceContents(matter, item, from),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  })
  return (
    <Page
      title={`${text('pages.contents')} ${contents.data?.label ?? ''}`}
      lead={text('protect.contents.lead')}
      above={
        <Link to="/matters/$matter" params={{ matter }}>
          {reference ?? text('pages.matter')}
        </Link>
      }
    >
      <Loaded query={contents}>
        {(loaded) => (
          <>
            <Messages contents={loaded} address={(part) => api.evidencePartAddress(matter, item, part)} />
            {loaded.messageCount > onAPage && (
              <div className={styles.turn}>
                <Button disabled={from === 0} onClick={() => setFrom(from - onAPage)}>
                  {text('protect.contents.earlier')}
                </Button>
                <span>
                  {text('protect.contents.shown', {
                    first: from + 1,
                    last: Math.min(from + onAPage, loaded.messageCount),
                    all: loaded.messageCount,
                  })}
                </span>
                <Button disabled={from + onAPage >= loaded.messageCount} onClick={() => setFrom(from + onAPage)}>
                  {text('protect.contents.later')}
                </Button>
              </div>
            )}
            <Files contents={loaded} address={(part) => api.evidencePartAddress(matter, item, part)} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface PartProps {
  readonly contents: EvidenceContents
  /** Where a file is taken by its hash. */
  readonly address: (sha256: string) => string
}

function Messages({ contents: { messages, from }, address }: PartProps) {
  const text = useText()
  if (messages.length === 0) return <Empty title={text('protect.contents.noMessages')} />
  const numbered = messages.map((message, index) => ({ ...message, number: from + index }))
  return (
    <ol className={styles.messages} aria-label={text('protect.contents.messages')}>
      {numbered.map(({ number, at, side, sender, text: words, chat, attachment }) => (
        <li key={number} className={styles.message} data-side={side}>
          <p className={styles.about}>
            <Written>{sender ?? text('protect.contents.nobody')}</Written> · {text(`protect.contents.side.${side}`)} ·{' '}
            {showDay(at.slice(0, 10))} {at.slice(11, 16)}
            {at.endsWith('Z') && ' UTC'}
            {chat && (
              <>
                {' '}
                · <Written>{chat}</Written>
              </>
            )}
          </p>
          {words !== '' && (
            <p className={styles.words} dir="auto">
              {words}
            </p>
          )}
          {attachment && (
            <p className={styles.about}>
              {attachment.sha256 ? (
                <a href={address(attachment.sha256)} download>
                  {text('protect.contents.take')} <Written>{attachment.name}</Written>
                </a>
              ) : (
                text('protect.contents.notInExport', { name: attachment.name })
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

const columns = ['name', 'kind', 'hash', 'get'] as const

function Files({ contents: { parts, partCount }, address }: PartProps) {
  const text = useText()
  if (partCount === 0) return null
  return (
    <Section title={text('protect.contents.files', { count: partCount })}>
      <SimpleTable
        label={text('protect.contents.files', { count: partCount })}
        head={columns.map((id) => ({ id, title: text(`protect.contents.column.${id}`) }))}
      >
        {parts.map(({ name, kind, sha256 }) => (
          <tr key={`${name} ${sha256}`}>
            <td>
              <Written>{name}</Written>
            </td>
            <td>{text(`protect.evidence.kind.${kind}`)}</td>
            <td className={styles.hash} title={sha256}>
              {sha256.slice(0, 16)}…
            </td>
            <td>
              <a href={address(sha256)} download aria-label={`${text('protect.contents.take')} ${name}`}>
                {text('protect.contents.take')}
              </a>
            </td>
          </tr>
        ))}
      </SimpleTable>
      {partCount > parts.length && <p>{text('protect.contents.moreFiles', { count: partCount - parts.length })}</p>}
    </Section>
  )
}
