import { type Label, type LabelList, labelKinds, Problem } from '@homeward/domain'
import { parse } from 'yaml'

/** How sure a pack calls itself → our number. An order, not a probability. */
const confidences: Readonly<Record<string, number>> = {
  ownership: 1,
  override: 1,
  manual_transaction: 0.9,
  service_api: 0.9,
  authority_data: 0.9,
  forensic: 0.8,
  forensic_investigation: 0.8,
  trusted_provider: 0.7,
  service_data: 0.7,
  web_crawl: 0.5,
  heuristic: 0.3,
  unknown: 0.2,
}

const currencies: Readonly<Record<string, string>> = { btc: 'BTC', eth: 'ETH', tron: 'TRX' }

/**
 * Reads a GraphSense tag pack (YAML). Fields of the pack stand for tags that do not say otherwise; tags of other
 * currencies are counted, not kept. The pack's own date is the claims' date.
 */
export function readTagPack(
  text: string,
  file: string,
  chain: 'btc' | 'eth' | 'tron',
): { list: LabelList; skipped: number } {
  const pack = parsed(text, file)
  const tags = pack['tags']
  if (!Array.isArray(tags))
    throw new Problem('input-invalid', `${file} has no list "tags": it is not a tag pack.`, { file })
  const labels: Label[] = []
  let skipped = 0
  let date = dayOf(pack['lastmod'])
  for (const tag of tags as unknown[]) {
    const own = typeof tag === 'object' && tag !== null ? { ...pack, ...tag } : pack
    const { address, currency, network, label, confidence } = own as Record<string, unknown>
    const coin = String(network ?? currency ?? '').toUpperCase()
    if (typeof address !== 'string' || (coin !== currencies[chain] && !(chain === 'tron' && coin === 'TRON'))) {
      skipped++
      continue
    }
    const changed = dayOf((own as Record<string, unknown>)['lastmod'])
    if (changed !== undefined && (date === undefined || changed < date)) date = changed
    labels.push({
      address,
      kind: kindOf(own),
      ...(typeof label === 'string' && { name: label.slice(0, 200) }),
      confidence: confidences[String(confidence)] ?? confidences['unknown']!,
    })
  }
  if (date === undefined)
    throw new Problem('input-invalid', `${file} has no date (lastmod): a claim without a date cannot be kept.`, {
      file,
    })
  const title = typeof pack['title'] === 'string' ? pack['title'] : file
  return { list: { format: 'homeward.labels/1', source: title.slice(0, 300), date, labels }, skipped }
}

function parsed(text: string, file: string): Record<string, unknown> {
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 0, schema: 'core' })
  } catch {
    throw new Problem('input-unreadable', `${file} is not YAML that can be read.`, { file })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('input-invalid', `${file} is not a tag pack.`, { file })
  }
  return value as Record<string, unknown>
}

/** Categories and abuses of the INTERPOL dark-web taxonomy that packs use, as our kinds. */
function kindOf(tag: Readonly<Record<string, unknown>>): Label['kind'] {
  const words = [tag['abuse'], tag['category'], ...(Array.isArray(tag['concepts']) ? tag['concepts'] : [])].map(String)
  const has = (part: string) => words.some((word) => word.includes(part))
  if (has('sanction')) return 'sanctioned'
  if (has('scam') || has('ponzi') || has('fraud') || has('phishing')) return 'scam'
  if (has('mixing') || has('coinjoin')) return 'mixer'
  if (has('bridge')) return 'bridge'
  if (has('dex') || has('swap')) return 'swap'
  if (has('exchange')) return 'exchange'
  if (has('service') || has('hosted_wallet') || has('payment_processor')) return 'service'
  return labelKinds.find((kind) => words.includes(kind)) ?? 'other'
}

function dayOf(value: unknown): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(String(value ?? ''))?.[0]
}
