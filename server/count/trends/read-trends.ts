import { describeTrends, type RateRatio, type Trends } from '@homeward/count/trends'
import { Problem } from '@homeward/domain'
import { readReporting } from '@homeward/formats/reporting'
import { type Caller, demand } from '../../access.ts'
import type { Upload } from '../../http/call.ts'

const mostBytes = 4 * 1024 * 1024

/** Compares the periods of a file of recorded cases. Nothing of it is kept: it holds counts, no people. */
export async function readTrends(caller: Caller, { bytes }: Pick<Upload, 'bytes'>) {
  demand(caller, 'estimate.make')
  if (bytes.length > mostBytes) throw new Problem('too-large', 'A file of counts by period is smaller than 4 MiB.')
  return shown(describeTrends(await readReporting(Buffer.from(bytes).toString('utf8'))))
}

/** JSON has no infinity: an upper limit that nothing bounds is null. */
const finite = (ratio: RateRatio | null) =>
  ratio === null ? null : { ratio: ratio.ratio, low: ratio.low, high: Number.isFinite(ratio.high) ? ratio.high : null }

function shown({ periods, panel, steps, whole }: Trends) {
  const step = (each: Trends['steps'][number]) => ({
    earlier: each.earlier,
    later: each.later,
    panel: each.sources.panel,
    recorded: finite(each.recorded)!,
    onPanel: finite(each.onPanel),
    perEffort: finite(each.perEffort),
    perPopulation: finite(each.perPopulation),
    dispersion: each.dispersion,
    change: each.change,
    sentence: each.sentence,
  })
  return {
    periods: periods.map(({ sources, ...period }) => ({ ...period, sources: [...sources] })),
    panel: [...panel],
    steps: steps.map(step),
    whole: whole === null ? null : step(whole),
  }
}
