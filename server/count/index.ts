import type { ListsToCount } from '../contracts/identify.ts'
import type { Office } from '../records/index.ts'
import type { Count } from './count.ts'
import { PendingCases } from './releases/pending-cases.ts'
import type { CountStore } from './store.ts'

export { countEndpoints } from './endpoints.ts'
export { publicEndpoints } from './public/endpoints.ts'
export { mountPublic } from './public/mount-public.ts'
export { publicShelf } from './public-shelf.ts'
export { countHandlers } from './routes.ts'
export { CountStore } from './store.ts'

/** Opens the stage for one office. */
export function openCount(settings: {
  readonly office: Office
  readonly store: CountStore
  readonly lists: ListsToCount
  readonly now: () => Date
  readonly nameOf: (account: string) => string
}): Count {
  return { ...settings, cases: new PendingCases(settings.now) }
}
