import { type LabelList, Problem } from '@homeward/domain'
import { SaxesParser } from 'saxes'

const idTypes: Readonly<Record<string, readonly string[]>> = {
  btc: ['XBT'],
  eth: ['ETH', 'USDT', 'USDC'],
  tron: ['TRX', 'USDT'],
}

/** Whether an identifier listed under a shared token name belongs to this chain at all. */
const shapes: Readonly<Record<string, RegExp>> = {
  btc: /./,
  eth: /^0x[0-9a-fA-F]{40}$/,
  tron: /^T[1-9A-HJ-NP-Za-km-z]{33}$/,
}

/**
 * Reads the "Specially Designated Nationals" list of the US Treasury (SDN.XML). Only digital-currency addresses are
 * taken: names of people never enter a chain store. Sanctions lists go stale; the list's own date is kept.
 */
export function readSanctionsXml(text: string, file: string, chain: 'btc' | 'eth' | 'tron'): LabelList {
  const addresses = new Set<string>()
  let date: string | undefined
  let inside: string[] = []
  let idType = ''
  let content = ''
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new Problem('input-invalid', `${file} defines its own entities, which a sanctions list never does.`, { file })
  })
  parser.on('error', () => {
    throw new Problem('input-unreadable', `${file} is not whole XML.`, { file })
  })
  parser.on('opentag', ({ name }) => {
    inside = [...inside, name]
    content = ''
  })
  parser.on('text', (piece) => {
    content += piece
  })
  parser.on('closetag', ({ name }) => {
    const value = content.trim()
    content = ''
    inside = inside.slice(0, -1)
    if (name === 'Publish_Date') date = isoDay(value)
    if (name === 'idType') idType = value
    if (name !== 'idNumber' || inside.at(-1) !== 'id') return
    const coin = /^Digital Currency Address - (\w+)$/.exec(idType)?.[1]
    if (coin !== undefined && idTypes[chain]!.includes(coin) && shapes[chain]!.test(value)) addresses.add(value)
  })
  parser.write(text).close()
  if (date === undefined) {
    throw new Problem('input-invalid', `${file} has no Publish_Date: it is not the sanctions list, or not whole.`, {
      file,
    })
  }
  const labels = [...addresses].map((address) => ({ address, kind: 'sanctioned' as const, confidence: 0.9 }))
  return { format: 'homeward.labels/1', source: 'OFAC Specially Designated Nationals', date, labels }
}

/** The list writes its dates as month/day/year. */
function isoDay(text: string): string | undefined {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}
