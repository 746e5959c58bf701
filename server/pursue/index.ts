import { keepWorker } from '../platform/kept-worker.ts'
import type { StoreAnswer, StoreQuestion } from '../platform/tracing/trace-worker.ts'
import type { Pursue } from './pursue.ts'

export { pursueEndpoints } from './endpoints.ts'
export { organisationSigningKey } from './packs/signing-key.ts'
export { pursueHandlers } from './routes.ts'
export { finishTrace } from './traces/finish-trace.ts'

/** Longer than this, in milliseconds, a trace is a job. */
const usualPatience = 300

/** Opens the stage for one office; the thread that traces starts with the first question. */
export function openPursue(
  settings: Omit<Pursue, 'tracer' | 'running' | 'patience'> & { readonly patience: number | undefined },
): Pursue & { readonly close: () => Promise<void> } {
  let worker: ReturnType<typeof keepWorker<StoreQuestion, StoreAnswer>> | undefined
  return {
    ...settings,
    patience: settings.patience ?? usualPatience,
    running: new Map(),
    tracer: {
      ask: (question) => {
        worker ??= keepWorker<StoreQuestion, StoreAnswer>('tracing/trace')
        return worker.ask(question)
      },
    },
    close: async () => worker?.stop(),
  }
}
