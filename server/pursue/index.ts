import { keepWorker } from '../platform/kept-worker.ts'
import type { TraceAnswer, TraceQuestion } from '../platform/tracing/trace-worker.ts'
import type { Pursue } from './pursue.ts'

export { pursueEndpoints } from './endpoints.ts'
export { pursueHandlers } from './routes.ts'

/** Opens the stage for one office; the thread that traces starts with the first question. */
export function openPursue(settings: Omit<Pursue, 'tracer'>): Pursue & { readonly close: () => Promise<void> } {
  let worker: ReturnType<typeof keepWorker<TraceQuestion, TraceAnswer>> | undefined
  return {
    ...settings,
    tracer: {
      ask: (question) => {
        worker ??= keepWorker<TraceQuestion, TraceAnswer>('tracing/trace')
        return worker.ask(question)
      },
    },
    close: async () => worker?.stop(),
  }
}
