import type { OpenChainStore } from '../../platform/chain-store/open-chain-store.ts'

/** What a store holds, as one object and as lines for a person. */
export function chainInfo(store: OpenChainStore): { readonly json: unknown; readonly lines: string } {
  const { format, segments, sources, ...facts } = store.contents
  const bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0)
  const json = { ...facts, segments: segments.length, bytes, sources }
  const isCoins = facts.chain === 'btc'
  const lines = [
    `Chain          ${facts.chain}`,
    `Blocks         ${facts.blocks}`,
    `Transactions   ${facts.transactions}`,
    isCoins ? `Inputs         ${facts.inputs}` : `Transfers      ${facts.transfers}`,
    ...(isCoins ? [`Outputs        ${facts.outputs}`] : [`Tokens         ${facts.tokens.length}`]),
    `Addresses      ${facts.addresses}`,
    ...(facts.tip === undefined
      ? []
      : [`Newest block   ${facts.tip.height}, ${new Date(facts.tip.time * 1000).toISOString()}`]),
    `Segments       ${segments.length}, ${Math.ceil(bytes / 1048576)} MiB (${format})`,
    `Sources        ${sources.length}`,
  ]
  return { json, lines: lines.join('\n') }
}
