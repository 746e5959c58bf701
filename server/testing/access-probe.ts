import type { Door } from '../http/endpoint.ts'

/** How one route is tried. */
export interface AccessProbe {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As the server lists it, below `/api/v1`. */
  readonly route: string
  readonly door: Door
  /** Whether an id decides what it answers. */
  readonly takesId?: true
  /** False where an unknown id is answered by an empty result, the same for every id. */
  readonly answersNothing?: false
  /** The request, about one id. */
  with(id: string): { readonly path: string; readonly body?: unknown }
}
