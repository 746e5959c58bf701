import { readFile } from 'node:fs/promises'
import { compareTotals } from '@homeward/count/trends'
import { Estimate, Problem } from '@homeward/domain'

/** Compares two estimates that were written by "homeward estimate --json". */
export async function compareFiles(earlier: string, later: string) {
  const [before, after] = [await readEstimate(earlier, 'earlier'), await readEstimate(later, 'later')]
  const compared = compareTotals(totalOf(before), totalOf(after))
  const json = {
    format: 'homeward.totals/1',
    earlier: before.estimate,
    later: after.estimate,
    ratio: compared.refusal === null ? { ...compared.ratio, level: 0.95 } : null,
    sentence: compared.refusal === null ? compared.sentence : null,
    warnings: compared.refusal === null ? compared.warnings : [],
    refusal: compared.refusal,
  }
  if (compared.refusal !== null) return { json, lines: `No ratio: ${compared.refusal.reason}` }
  const { ratio, low, high } = compared.ratio
  const lines = [
    compared.sentence,
    `  ${before.estimate?.toFixed(0)} to ${after.estimate?.toFixed(0)}: ratio ${ratio?.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
    ...compared.warnings,
  ]
  return { json, lines: lines.join('\n') }
}

async function readEstimate(path: string, which: 'earlier' | 'later'): Promise<Estimate> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new Problem('input-unreadable', `The ${which} estimate cannot be read as JSON; check the path and the file.`)
  }
  const parsed = Estimate.safeParse(value)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new Problem(
    'input-invalid',
    `The ${which} estimate does not have the shape of homeward.estimate/1 at "${where}".`,
  )
}

const totalOf = ({ method, estimate, replicates, definitions }: Estimate) => ({
  method,
  estimate,
  definitions,
  replicates: replicates.map((each) => each.estimate),
})
