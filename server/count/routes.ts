import type { Handlers } from '../http/call.ts'
import type { Count } from './count.ts'
import type { countEndpoints } from './endpoints.ts'
import { makeEstimate } from './estimates/make-estimate.ts'
import { publishEstimate } from './estimates/publish-estimate.ts'
import { countableLists, listEstimates, readEstimate } from './estimates/read-estimates.ts'
import { readCodebook, replaceCodebook } from './releases/codebook.ts'
import { readLedgers, withdrawPublication } from './releases/ledgers.ts'
import { makePageRelease, previewPageRelease } from './releases/make-release.ts'
import { dropCases, inventCases, takeCases } from './releases/take-cases.ts'
import { compareKept } from './trends/compare-kept.ts'
import { readTrends } from './trends/read-trends.ts'

/** Who answers the endpoints of this stage. */
export function countHandlers(count: Count): Handlers<typeof countEndpoints> {
  return {
    listCountable: ({ caller, query }) => countableLists(count, caller, query.basis),
    listEstimates: ({ caller }) => listEstimates(count, caller),
    makeEstimate: ({ caller, body }) => makeEstimate(count, caller, body),
    readEstimate: ({ caller, ids }) => readEstimate(count, caller, ids.id),
    publishEstimate: ({ caller, ids, body }) => publishEstimate(count, caller, { id: ids.id, ...body }),
    compareTrends: async ({ caller, upload }) => readTrends(caller, await upload()),
    compareTotals: ({ caller, body }) => compareKept(count, caller, body),
    readCodebook: ({ caller }) => readCodebook(count, caller),
    replaceCodebook: ({ caller, body }) => replaceCodebook(count, caller, body),
    takeCases: async ({ caller, upload }) => takeCases(count, caller, await upload()),
    inventCases: ({ caller }) => inventCases(count, caller),
    dropCases: ({ caller, ids }) => dropCases(count, caller, ids.id),
    previewRelease: ({ caller, body }) => previewPageRelease(count, caller, body),
    makeRelease: ({ caller, body }) => makePageRelease(count, caller, body),
    readLedgers: ({ caller }) => readLedgers(count, caller),
    withdrawPublication: ({ caller, ids, body }) =>
      withdrawPublication(count, caller, { id: ids.id, reason: body.reason }),
  }
}
