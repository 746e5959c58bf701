import { type PaymentGraph, Problem } from '@homeward/domain'
import { writePaymentEntities } from '@homeward/formats/followthemoney'
import { writeGraphml } from '@homeward/formats/graphml'
import { writeStixBundle } from '@homeward/formats/stix'

interface GraphWriter {
  readonly file: string
  readonly write: (graph: PaymentGraph) => string
}

const writers: Readonly<Record<string, GraphWriter>> = {
  graphml: { file: 'graph.graphml', write: writeGraphml },
  ftm: { file: 'entities.ftm.json', write: writePaymentEntities },
  stix: { file: 'bundle.stix.json', write: writeStixBundle },
  json: { file: 'graph.json', write: (graph) => `${JSON.stringify(graph, null, 1)}\n` },
}

/** The formats named after `--also`. */
export function graphWriters(also: string | undefined): GraphWriter[] {
  const names = also === undefined ? [] : also.split(',').map((name) => name.trim())
  return names.map((name) => {
    if (!Object.hasOwn(writers, name)) {
      throw new Problem('usage-wrong', `--also takes ${Object.keys(writers).join(', ')}.`)
    }
    return writers[name]!
  })
}
