import type { CaseSummary } from '@homeward/domain'
import { toHtcds, twoLetterCode } from '@homeward/formats/htcds'

/** Cases in the words of HTCDS 2.0, one JSON object a line. */
export function htcdsLines(cases: readonly CaseSummary[]): string[] {
  return cases.map((summary) => `${JSON.stringify(toHtcds(summary, twoLetterCode))}\n`)
}
