import { isRefusal, type MadeRelease, type Refusal } from '@homeward/count/publish'
import { Problem } from '@homeward/domain'
import type { CasesToRelease } from '../../platform/counting/release-worker.ts'
import { runWorker } from '../../platform/workers.ts'

/** Makes the files of a release in a thread of its own, which ends when `signal` says so. */
export async function makeUntil(signal: AbortSignal, cases: CasesToRelease): Promise<MadeRelease> {
  try {
    const made = await runWorker<CasesToRelease, MadeRelease | Refusal>('counting/release', cases, { signal })
    if (isRefusal(made)) throw new Problem('input-invalid', made.reason)
    return made
  } catch (failure) {
    if (!signal.aborted || failure instanceof Problem) throw failure
    throw new Problem(
      'too-large',
      'This took longer than three minutes and was ended; ask for smaller tables or fewer attributes.',
    )
  }
}
