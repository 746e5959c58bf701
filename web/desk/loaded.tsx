import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { Waiting } from '../ui/status/waiting.tsx'
import { Trouble } from './trouble.tsx'

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** What a query brought, or that it is on its way, or why it did not come. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const text = useText()
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Trouble failure={query.error} onRetry={() => void query.refetch()} />
  return <Waiting label={text('common.loading')} />
}
