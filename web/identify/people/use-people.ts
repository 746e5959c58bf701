import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { api } from '../../data/api.ts'
import { useSession } from '../../data/session.ts'

export interface PeopleFilters {
  readonly query: string
  readonly nationality: string
  readonly list: string
  readonly child: boolean
}

const shortestSearch = 3

/** Whether the office would answer: three characters or a number; in Han, Hangul and kana two characters are a whole name. */
export function isSearch(query: string): boolean {
  const typed = query.trim()
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(typed)) return true
  return [...typed].length >= shortestSearch || /^[\d\s+()-]*\d[\d\s+()-]*$/.test(typed)
}

/** People as someone types, page after page; an answer to older letters is never waited for. */
export function usePeople(filters: PeopleFilters) {
  const { account } = useSession()
  const mayBrowse = account?.roles.includes('coordinator') ?? false
  const asked = useDeferredValue(filters)
  const query = asked.query.trim()
  const enabled = isSearch(query) || (mayBrowse && query === '')
  const people = useInfiniteQuery({
    queryKey: ['people', query, asked.nationality, asked.list, asked.child],
    queryFn: ({ pageParam, signal }) =>
      api.searchPeople(
        {
          query,
          nationality: asked.nationality || null,
          list: asked.list || null,
          child: asked.child,
          after: pageParam,
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled,
  })
  return { people, enabled, mayBrowse }
}
