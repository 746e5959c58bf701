import { basename, dirname, join } from 'node:path'
import { Problem } from '@homeward/domain'
import { openChainStore } from '../platform/chain-store/open-chain-store.ts'
import { defineCommand } from '../platform/command-line.ts'
import { writeWhole } from '../platform/files.ts'
import { clusterStore } from './cluster/cluster-store.ts'
import { clusterRows, mergeRows } from './cluster/cluster-tables.ts'

export const command = defineCommand({
  summary: 'put addresses together by what their owners did, with a log of every merge and its error',
  usage: `Usage: homeward cluster STORE [--of ADDRESS] [--without TX[,…]] --out FILE [--json]

  --of ADDRESS   only the cluster of one address
  --without TX   transactions not accepted as evidence: the clusters split where nothing else holds them together
  --out FILE     address,cluster; beside it merges.csv: a,b,heuristic,tx,confidence
  --json         prints counts, exclusions and the error card

  CoinJoins, PayJoins and batch payouts are no evidence of one owner and are left out. A cluster is a claim: its error
  card says how often the heuristic was right on planted truth. Change and peel chains are counted as candidates only.`,
  options: { of: { type: 'string' }, without: { type: 'string' }, out: { type: 'string' } },
  run: async ({ words, options, result, progress }) => {
    const [folder] = words
    if (folder === undefined || words.length !== 1) throw new Problem('usage-wrong', 'Name one store.')
    if (options.out === undefined) throw new Problem('usage-wrong', 'Name a file with --out.')
    if (basename(options.out) === 'merges.csv')
      throw new Problem('usage-wrong', 'merges.csv is written beside FILE: name FILE otherwise.')
    const store = openChainStore(folder)
    try {
      const clustered = clusterStore(store, options)
      await writeWhole(options.out, clusterRows(store, clustered, progress))
      await writeWhole(join(dirname(options.out), 'merges.csv'), mergeRows(store, clustered))
      const { summary } = clustered
      result(
        summary,
        [
          `${summary.addresses} addresses in ${summary.clusters} clusters by ${summary.heuristic}; largest ${summary.largest}.`,
          `${summary.merges} merges. Not used as evidence: ${Object.entries(summary.excluded)
            .map(([reason, count]) => `${count} ${reason}`)
            .join(', ')}.`,
          `On planted truth: precision ${summary.errorCard.precision}, recall ${summary.errorCard.recall} (${summary.errorCard.measured}).`,
        ].join('\n'),
      )
    } finally {
      store.close()
    }
  },
})
