import { join } from 'node:path'
import { Problem } from '@homeward/domain'
import { defineCommand } from '../platform/command-line.ts'
import { writeWhole } from '../platform/files.ts'
import { computeFinding, findingText } from '../platform/tracing/compute-finding.ts'
import { tracePlan } from '../platform/tracing/trace-plan.ts'
import { graphWriters } from './trace/graph-writers.ts'

export const command = defineCommand({
  summary: 'follow payments through a local chain store, exactly and so that anyone can compute it again',
  usage: `Usage: homeward trace STORE --from ADDRESS|TX:N[,…] --out DIR [options]

  --from        what to trace: an address (everything it received), an output as TX:N, a transfer as TX:LOG; several
                by comma, each a payment of its own (--together: one payment)
  --backward    where it came from instead of where it went
  --policy all  the rule to read first: haircut, fifo, lifo, tiho, poison; all are always computed side by side
  --hops N      at most N transfers      --least N   cut what no rule values at N base units
  --date DAY    nothing after DAY        --hub N     cut unlabelled accounts with more than N transfers (10000; 0: none)
  --until exits stop at exchanges, their deposit addresses and other exits; CoinJoins are cut (--coinjoins follow)
  --out DIR     result.json (the finding), exits.csv, edges.csv
  --also LIST   more files for other tools: graphml, ftm (FollowTheMoney), stix (STIX 2.1), json, by comma
  --json        prints the finding

  Firm value is the least of the four conserving rules. Poison is reach only, never a sum. This command keeps no list of
  shielded addresses: those live sealed in the record store, and packs are built and released there.`,
  options: {
    from: { type: 'string' },
    backward: { type: 'boolean' },
    policy: { type: 'string' },
    hops: { type: 'string' },
    least: { type: 'string' },
    until: { type: 'string' },
    date: { type: 'string' },
    hub: { type: 'string' },
    together: { type: 'boolean' },
    coinjoins: { type: 'string' },
    also: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ words, options, result, say, progress }) => {
    const [folder] = words
    if (folder === undefined || words.length !== 1) throw new Problem('usage-wrong', 'Name one store.')
    if (options.out === undefined) throw new Problem('usage-wrong', 'Name a folder with --out.')
    const plan = tracePlan(options)
    const writers = graphWriters(options.also)
    progress(0.1, 'tracing')
    const { finding, files, graph } = computeFinding(folder, folder, plan)
    for (const { file, text } of files) await writeWhole(join(options.out, file), text)
    for (const { file, write } of writers) await writeWhole(join(options.out, file), write(graph))
    await writeWhole(join(options.out, 'result.json'), findingText(finding))
    progress(1, 'tracing')
    say('No list of shielded addresses is known here: check survivors’ own addresses before you pass anything on.')
    for (const warning of finding.warnings) say(warning)
    result(finding, summary(finding))
  },
})

function summary(finding: ReturnType<typeof computeFinding>['finding']): string {
  const { policies, exits, poison, cut } = finding
  const line = (name: string, { exits: out, frontier, cut: stopped, fees }: (typeof policies)['fifo']) =>
    `${name.padEnd(8)} exits ${out}, still in place ${frontier}, cut ${stopped}, fees ${fees}`
  return [
    `${finding.seeds.length} payments, ${policies.fifo.in} base units.`,
    line('haircut', policies.haircut),
    line('fifo', policies.fifo),
    line('lifo', policies.lifo),
    line('tiho', policies.tiho),
    `poison   reaches ${poison.outputs} places in ${poison.transactions} transactions (reach, not value)`,
    `${exits.count} exits; firm value ${exits.firm}${exits.bounded ? '' : ' (too large for bounds by conservation)'}.`,
    ...cut.map(({ reason, count, value }) => `cut      ${reason}: ${count} places, at most ${value}`),
  ].join('\n')
}
