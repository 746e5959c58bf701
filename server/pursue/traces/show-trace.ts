import { Finding, tokenUnit } from '@homeward/domain'
import type { CutEnd, ExitKind } from '@homeward/trace'
import type { z } from 'zod'
import type { ExitClaim } from '../../platform/tracing/looking/exit-claims.ts'
import type { Trace } from '../shapes.ts'
import type { KeptFinding } from './kept-finding.ts'
import { rowsOf } from './rows-of.ts'

/** The most exits shown of one trace; the finding's files hold all of them. */
const shownExits = 500

/** A finding as an answer: totals, and what is worth stopping first with who says that it can be stopped there. */
export function showTrace({ source }: { readonly source: string | null }, written: KeptFinding): z.input<typeof Trace> {
  const finding = Finding.parse(JSON.parse(written.finding))
  const claims = JSON.parse(written.claims ?? '{}') as Record<string, ExitClaim>
  const exits = rowsOf(written.exits)
  const times = timesOf(written.edges)
  const { policies, cut, heuristics, warnings, replay, seeds, chain, poison, parameters } = finding
  const ages = new Map(finding.claims.map((claim) => [`${claim.source} ${claim.date}`, claim.ageDays]))
  return {
    source,
    chain,
    unit: tokenUnit(chain, finding.token),
    asked: {
      backward: parameters.backward,
      hops: parameters.hops ?? null,
      least: parameters.least ?? null,
      date: parameters.date ?? null,
    },
    seeds: seeds.map(({ seed, value }) => ({ seed, value })),
    policies,
    poison,
    cut: cut.map(({ reason, count, value }) => ({ reason: reason as CutEnd, count, value })),
    firm: finding.exits.firm,
    isBounded: finding.exits.bounded,
    exits: exits.slice(0, shownExits).map((cells) => ({
      seed: cells[0]!,
      address: cells[1]!,
      kind: cells[2] as ExitKind,
      tx: cells[3]!,
      output: Number(cells[4]),
      time: times.get(`${cells[3]}:${cells[4]}`) ?? 0,
      firm: cells[5]!,
      high: cells[6]!,
      low: cells[7]!,
      most: cells[8]!,
      haircut: cells[9]!,
      fifo: cells[10]!,
      lifo: cells[11]!,
      tiho: cells[12]!,
      claim: shownClaim(claims[cells[1]!], ages),
    })),
    exitCount: exits.length,
    transferCount: times.size,
    heuristics: heuristics.map((each) => ({ ...each, name: each.name as 'multi-input' })),
    claims: finding.claims,
    warnings,
    replay,
  }
}

function shownClaim(claim: ExitClaim | undefined, ages: ReadonlyMap<string, number>) {
  if (claim === undefined) return null
  return { ...claim, ageDays: ages.get(`${claim.source} ${claim.date}`) ?? null }
}

function timesOf(edges: string): Map<string, number> {
  return new Map(rowsOf(edges).map((cells) => [`${cells[1]}:${cells[2]}`, Number(cells[6])]))
}
