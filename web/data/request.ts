import { Refusal } from './refusal.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Asking {
  readonly method?: Method
  readonly body?: unknown
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** One request to the office of this page. Throws a Refusal with the office's code, or `unreachable` when no answer came. */
export async function request<Answer>(path: string, asking: Asking = {}): Promise<Answer> {
  const { method = 'GET', body, query = {}, headers = {}, signal } = asking
  const isFile = body instanceof FormData
  const init: RequestInit = {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body && !isFile ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
  }
  if (body !== undefined) init.body = isFile ? body : JSON.stringify(body)
  if (signal) init.signal = signal
  const answer = await send(`/api/v1${path}${queryText(query)}`, init)
  if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as Answer
  throw await refusalFrom(answer)
}

/** The bytes of a file the office hands out. Throws as `request` does. */
export async function requestFile(path: string): Promise<Blob> {
  const answer = await send(`/api/v1${path}`, { credentials: 'same-origin' })
  if (answer.ok) return answer.blob()
  throw await refusalFrom(answer)
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw new Refusal('unreachable')
  }
}

async function refusalFrom(answer: Response): Promise<Refusal> {
  if (!(answer.headers.get('content-type') ?? '').includes('json')) return new Refusal('went-wrong')
  const { code = 'went-wrong', detail = '', where = {} } = await answer.json()
  return new Refusal(code, detail, where)
}

function queryText(query: NonNullable<Asking['query']>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  if (given.length === 0) return ''
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
