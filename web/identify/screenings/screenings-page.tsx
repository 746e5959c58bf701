import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { api, type ScreeningSearch } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { languageName } from '../../i18n/show-language.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { Waiting } from '../../ui/status/waiting.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { screeningColumns } from './screening-columns.tsx'
import styles from './screenings.module.css'

type Show = NonNullable<ScreeningSearch['show']>
const shows: readonly Show[] = ['everyone', 'urgent', 'mine', 'unfinished', 'waiting', 'panel']

/** Everyone who was asked; who needs something now stands first, and who waits for which interpreter stands above. */
export function ScreeningsPage() {
  const text = useText()
  const may = useMay()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const [show, setShow] = useState<Show>('everyone')
  const [site, setSite] = useState('')
  const [language, setLanguage] = useState('')
  const sought = useDeferredValue(query.trim())
  const asked = { query: sought.length >= 3 ? sought : '', show, site, language }
  const found = useInfiniteQuery({
    queryKey: ['screenings', asked],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      api.searchScreenings({
        show,
        ...(asked.query ? { query: asked.query } : {}),
        ...(site ? { site } : {}),
        ...(language ? { language } : {}),
        ...(pageParam ? { after: pageParam } : {}),
      }),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  })
  const columns = useMemo(() => screeningColumns(text), [text])
  const people = found.data?.pages.flatMap((page) => page.people) ?? []
  const [first] = found.data?.pages ?? []
  const { hasNextPage, isFetching, fetchNextPage } = found
  const fetchMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const waiting = first?.waiting ?? []
  return (
    <Page
      title={text('pages.screenings')}
      lead={text('screenings.lead')}
      actions={
        <>
          {may('screening.funnel') && (
            <Button onClick={() => void navigate({ to: '/interviews/funnel' })}>{text('screenings.funnel')}</Button>
          )}
          {may('screening.conduct') && (
            <Button kind="primary" onClick={() => void navigate({ to: '/triage' })}>
              {text('screenings.start')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.search}>
        <TextField label={text('screenings.query')} value={query} onChange={setQuery} dir="auto" autoComplete="off" />
        <SelectField
          label={text('screenings.show')}
          value={show}
          choices={shows.map((value) => ({ value, label: text(`screenings.shows.${value}`) }))}
          onChange={setShow}
        />
        <SelectField
          label={text('screenings.site')}
          value={site}
          choices={[
            { value: '', label: text('screenings.anySite') },
            ...(first?.sites ?? []).map((value) => ({ value, label: value })),
          ]}
          onChange={setSite}
        />
        <SelectField
          label={text('screenings.language')}
          value={language}
          choices={[
            { value: '', label: text('screenings.anyLanguage') },
            ...waiting.map((each) => ({ value: each.language, label: languageName(each.language) })),
          ]}
          onChange={setLanguage}
        />
      </div>
      {first && (
        <section className={styles.waiting} aria-label={text('screenings.waiting')}>
          <strong>{text('screenings.waiting')}</strong>
          {waiting.length === 0 && <span>{text('screenings.waitingNone')}</span>}
          {waiting.map((each) => (
            <button
              key={each.language}
              type="button"
              className={styles.chip}
              aria-pressed={language === each.language && show === 'waiting'}
              onClick={() => {
                const isOn = language === each.language && show === 'waiting'
                setLanguage(isOn ? '' : each.language)
                setShow(isOn ? 'everyone' : 'waiting')
              }}
            >
              {languageName(each.language)} <b>{each.people ?? text('screenings.few')}</b>
            </button>
          ))}
        </section>
      )}
      <div>
        <p role="status" className={styles.count}>
          {first && text('screenings.count', { n: first.total })}
        </p>
        <Trouble failure={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <Waiting label={text('common.loading')} />}
        {found.data && people.length === 0 && (
          <Empty title={text('screenings.emptyTitle')}>{text('screenings.empty')}</Empty>
        )}
        {people.length > 0 && (
          <DataTable
            label={text('pages.screenings')}
            columns={columns}
            rows={people}
            rowKey={({ person }) => person}
            total={first?.total ?? null}
            onNearEnd={fetchMore}
          />
        )}
      </div>
      {may('clock.read') && (
        <p>
          <Link to="/clocks">{text('pages.clocks')}</Link>
        </p>
      )}
    </Page>
  )
}
