import { compareTotals, type EstimatedTotal } from '@homeward/count/trends'
import { type Caller, demand } from '../../access.ts'
import type { Count } from '../count.ts'
import { readEstimate } from '../estimates/read-estimates.ts'

/** Compares two kept estimates by the hundredths of what resampling gave; each only for whoever may count its lists. */
export function compareKept(
  count: Count,
  caller: Caller,
  { earlier, later }: { readonly earlier: string; readonly later: string },
) {
  demand(caller, 'estimate.make')
  const [before, after] = [earlier, later].map((id) => totalOf(readEstimate(count, caller, id)))
  const compared = compareTotals(before!, after!)
  if (compared.refusal !== null) {
    return { ratio: null, sentence: null, warnings: [], refusal: compared.refusal.reason }
  }
  const { ratio, low, high } = compared.ratio
  return {
    ratio: { ratio, low, high: Number.isFinite(high) ? high : null },
    sentence: compared.sentence,
    warnings: [...compared.warnings],
    refusal: null,
  }
}

const totalOf = ({ answer, spread }: ReturnType<typeof readEstimate>): EstimatedTotal => ({
  method: answer.method,
  estimate: answer.estimate,
  replicates: spread,
  definitions: answer.definitions,
})
