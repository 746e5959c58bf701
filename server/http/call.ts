import type { z } from 'zod'
import type { Caller } from '../access.ts'
import type { Endpoint, Endpoints, PathIds } from './endpoint.ts'

/** A file sent in, whole in memory: it goes to a sealed file or nowhere. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file sent in, piece by piece as it arrives: for what may be larger than memory. */
export interface UploadStream {
  readonly name: string
  readonly pieces: AsyncIterable<Uint8Array>
}

/** A file to take away, whole or piece by piece. */
export interface FileAnswer {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
}

/** The session cookie of the browser that calls. */
export interface SessionCookie {
  readonly token: string | undefined
  set(token: string): void
  clear(): void
}

/** One request, checked: who asks, the ids in its path, its query and body in their declared shapes. */
export interface Call<E extends Endpoint> {
  readonly caller: E['door'] extends 'open' ? Caller | null : Caller
  readonly ids: PathIds<E['path']>
  readonly query: E['query'] extends z.ZodType ? z.output<E['query']> : undefined
  readonly body: E['body'] extends z.ZodType ? z.output<E['body']> : undefined
  readonly cookie: SessionCookie
  /** Where this server is reached, such as `http://localhost:8400`. */
  readonly origin: string
  upload(): Promise<Upload>
  /** The same, up to `longest` bytes; reading on throws `too-large` beyond. */
  uploadStream(longest: number): Promise<UploadStream>
}

type Answer<E extends Endpoint> = E['answer'] extends z.ZodType
  ? z.input<E['answer']>
  : E['answer'] extends 'file'
    ? FileAnswer
    : E['event'] extends z.ZodType
      ? AsyncIterable<z.input<E['event']>>
      : never

export type Handler<E extends Endpoint> = (call: Call<E>) => Promise<Answer<E>> | Answer<E>

/** Who answers each endpoint; leaving one out does not compile. */
export type Handlers<T extends Endpoints> = { readonly [Name in keyof T]: Handler<T[Name]> }
