import type { Action } from '@homeward/domain'
import type { z } from 'zod'

/** Who may call: anyone; anyone signed in; or only whoever may do the action. There is no default. */
export type Door = 'open' | 'signed-in' | Action

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One line of a stage's HTTP interface: what is asked, by whom, in which shape, and the shape of the answer. */
export interface Endpoint {
  readonly method: Method
  /** Below `/api/v1`; `:name` parts are ids. */
  readonly path: string
  readonly door: Door
  readonly summary: string
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** A multipart form with one part, `file`. */
  readonly upload?: true
  /** `file`: bytes to keep. `events`: a stream of server-sent events, each in the shape `event`. */
  readonly answer: z.ZodType | 'file' | 'events'
  readonly event?: z.ZodType
}

export type Endpoints = Readonly<Record<string, Endpoint>>

/** The ids in a path: `/lists/:id/rows` asks for `{ id }`. */
export type PathIds<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Readonly<Record<Name, string>> & PathIds<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Readonly<Record<Name, string>>
    : Readonly<Record<never, string>>

export function pathIds(path: string): string[] {
  return [...path.matchAll(/:([a-z]+)/gi)].map(([, name]) => name!)
}
