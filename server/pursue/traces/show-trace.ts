import { Finding } from '@homeward/domain'
import type { z } from 'zod'
import type { WrittenFinding } from '../../platform/tracing/freeze-pack.ts'
import type { Trace } from '../shapes.ts'

/** The most rows shown of one trace; the files hold all of them. */
const shownEdges = 2000
const shownExits = 500

/** A finding as an answer: totals, what is worth stopping first, and the transfers it went through. */
export function showTrace(
  id: string,
  { title, day }: { readonly title: unknown; readonly day: unknown },
  written: WrittenFinding,
): z.input<typeof Trace> {
  const finding = Finding.parse(JSON.parse(written.finding))
  const exits = rows(written.exits)
  const edges = rows(written.edges)
  const { policies, cut, heuristics, claims, warnings, replay, seeds, chain, poison } = finding
  return {
    id,
    title: title as string,
    day: day as string,
    chain,
    token: finding.token ?? null,
    seeds: seeds.map(({ seed, value }) => ({ seed, value })),
    policies,
    poison,
    cut: cut.map(({ reason, count, value }) => ({ reason, count, value })),
    firm: finding.exits.firm,
    isBounded: finding.exits.bounded,
    exits: exits.slice(0, shownExits).map((cells) => ({
      seed: cells[0]!,
      address: cells[1]!,
      kind: cells[2]!,
      tx: cells[3]!,
      output: Number(cells[4]),
      firm: cells[5]!,
      high: cells[6]!,
      low: cells[7]!,
      most: cells[8]!,
      haircut: cells[9]!,
      fifo: cells[10]!,
      lifo: cells[11]!,
      tiho: cells[12]!,
    })),
    exitCount: exits.length,
    edges: edges.slice(0, shownEdges).map((cells) => ({
      seed: cells[0]!,
      tx: cells[1]!,
      output: Number(cells[2]),
      from: cells[3]!,
      to: cells[4]!,
      value: cells[5]!,
      time: Number(cells[6]),
      hop: Number(cells[7]),
      haircut: cells[8]!,
      fifo: cells[9]!,
      lifo: cells[10]!,
      tiho: cells[11]!,
      end: cells[12]!,
    })),
    edgeCount: edges.length,
    heuristics,
    claims,
    warnings,
    replay,
  }
}

const rows = (csv: string) =>
  csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
