import { createHash } from 'node:crypto'
import type { PaymentGraph } from '@homeward/domain'

/** STIX 2.1 has no wallet and no payment: both are defined by one extension of our own, which travels in the bundle. */
const extension = 'extension-definition--6ad9b2f0-5c1c-4a6e-9f33-0d2c7e9d8b41'
const maker = 'identity--3f0f0c0e-7a6b-4d7e-8a43-5f5f0a4b9c11'
/** The day the extension was written down; equal inputs give equal bundles. */
const made = '2025-01-01T00:00:00.000Z'
const stixNamespace = '00abedb4-aa42-466c-9c01-fed23315a9b7'

/** A payment graph as a STIX 2.1 bundle: wallets as observables, payments as relationships with their amounts. */
export function writeStixBundle(graph: PaymentGraph): string {
  const wallets = new Map(
    graph.wallets.map(({ address }) => [address, `cryptocurrency-wallet--${uuid(`${graph.chain}/${address}`)}`]),
  )
  const objects = [
    {
      type: 'identity',
      spec_version: '2.1',
      id: maker,
      created: made,
      modified: made,
      name: 'Homeward',
      identity_class: 'system',
    },
    {
      type: 'extension-definition',
      spec_version: '2.1',
      id: extension,
      created_by_ref: maker,
      created: made,
      modified: made,
      name: 'Homeward traced payments',
      description: 'A wallet on a public ledger, and a payment between two wallets with what was traced into it.',
      schema:
        'wallet: chain, address, exit; payment: transaction, output, value, firm, high as decimal strings in base units',
      version: '1.0.0',
      extension_types: ['new-sco', 'toplevel-property-extension'],
      extension_properties: ['transaction', 'output', 'value', 'firm', 'high', 'currency'],
    },
    ...graph.wallets.map(({ address, exit }) => ({
      type: 'cryptocurrency-wallet',
      spec_version: '2.1',
      id: wallets.get(address)!,
      address,
      chain: graph.chain,
      ...(exit !== undefined && { exit }),
      extensions: { [extension]: { extension_type: 'new-sco' } },
    })),
    ...graph.transfers.map((transfer) => {
      const at = new Date(transfer.time * 1000).toISOString()
      const { tx, output, value, firm, high } = transfer
      return {
        type: 'relationship',
        spec_version: '2.1',
        id: `relationship--${uuid(`${graph.chain}/${tx}/${output}/${transfer.from}`)}`,
        created_by_ref: maker,
        created: at,
        modified: at,
        relationship_type: 'paid',
        source_ref: wallets.get(transfer.from)!,
        target_ref: wallets.get(transfer.to)!,
        start_time: at,
        transaction: tx,
        output,
        value,
        firm,
        high,
        currency: graph.currency,
        extensions: { [extension]: { extension_type: 'toplevel-property-extension' } },
      }
    }),
  ]
  const content = createHash('sha256').update(JSON.stringify(objects)).digest('hex')
  return `${JSON.stringify({ type: 'bundle', id: `bundle--${uuid(content)}`, objects }, null, 1)}\n`
}

/** A name-based identifier (RFC 4122, version 5) in the namespace that STIX prescribes. */
function uuid(name: string): string {
  const namespace = Buffer.from(stixNamespace.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
