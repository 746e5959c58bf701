import type { PaymentGraph } from '@homeward/domain'

const nodeKeys = ['exit'] as const
const edgeKeys = ['tx', 'output', 'value', 'time', 'firm', 'high'] as const

/** A payment graph as GraphML. Amounts are strings: a double would round them. */
export function writeGraphml(graph: PaymentGraph): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeKeys.map((name) => `  <key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...edgeKeys.map((name) => `  <key id="${name}" for="edge" attr.name="${name}" attr.type="${typeOf(name)}"/>`),
    `  <graph edgedefault="directed" id="${escaped(`${graph.chain} ${graph.currency}`)}">`,
  ]
  for (const { address, exit } of graph.wallets) {
    const data = exit === undefined ? '' : `<data key="exit">${escaped(exit)}</data>`
    lines.push(`    <node id="${escaped(address)}">${data}</node>`)
  }
  for (const [index, transfer] of graph.transfers.entries()) {
    const data = edgeKeys.map((name) => `<data key="${name}">${escaped(String(transfer[name]))}</data>`).join('')
    lines.push(
      `    <edge id="e${index}" source="${escaped(transfer.from)}" target="${escaped(transfer.to)}">${data}</edge>`,
    )
  }
  lines.push('  </graph>', '</graphml>')
  return `${lines.join('\n')}\n`
}

function typeOf(name: (typeof edgeKeys)[number]): 'long' | 'string' {
  return name === 'output' || name === 'time' ? 'long' : 'string'
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
