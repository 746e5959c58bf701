import { expect, test } from 'vitest'
import { readSanctionsXml } from './read-sanctions-xml.ts'
import { readTagPack } from './read-tag-pack.ts'

const pack = `
title: Example pack
confidence: forensic
currency: BTC
lastmod: 2024-03-01
tags:
- address: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
  label: Example exchange
  category: exchange
- address: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'
  currency: ETH
- address: 3P14159f73E4gFr7JterCCQh9QjiTjiZrG
  abuse: ponzi_scheme
  lastmod: 2023-02-01
`

test('a tag pack becomes claims: kind, sureness and the oldest date in it', () => {
  const { list, skipped } = readTagPack(pack, 'pack.yaml', 'btc')
  expect(skipped).toBe(1)
  expect(list).toMatchObject({ source: 'Example pack', date: '2023-02-01' })
  expect(list.labels.map(({ kind, confidence }) => [kind, confidence])).toEqual([
    ['exchange', 0.8],
    ['scam', 0.8],
  ])
})

test.each([
  ['not YAML', '{{', /not YAML/],
  ['no tags', 'title: x', /no list "tags"/],
  ['no date', 'tags: [{address: 1A1, currency: BTC}]', /no date/],
])('a tag pack with %s is refused', (_, text, message) => {
  expect(() => readTagPack(text, 'pack.yaml', 'btc')).toThrow(message)
})

const sanctions = (body: string) =>
  `<?xml version="1.0"?><sdnList><publshInformation><Publish_Date>09/27/2024</Publish_Date></publshInformation>${body}</sdnList>`
const id = (type: string, number: string) =>
  `<id><uid>1</uid><idType>${type}</idType><idNumber>${number}</idNumber></id>`

test('the sanctions list gives addresses of the chain, never a name', () => {
  const tron = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'
  const entry = `<sdnEntry><lastName>SOMEBODY</lastName><idList>${id('Digital Currency Address - USDT', tron)}${id(
    'Digital Currency Address - XBT',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  )}${id('Passport', 'A1')}</idList></sdnEntry>`
  const list = readSanctionsXml(sanctions(entry), 'sdn.xml', 'tron')
  expect(list.date).toBe('2024-09-27')
  expect(list.labels).toEqual([{ address: tron, kind: 'sanctioned', confidence: 0.9 }])
  expect(JSON.stringify(list)).not.toContain('SOMEBODY')
})

test('a sanctions list that is cut short, undated or full of entities is refused', () => {
  expect(() => readSanctionsXml(sanctions('<sdnEntry>'), 'sdn.xml', 'btc')).toThrow(/not whole XML/)
  expect(() => readSanctionsXml('<sdnList/>', 'sdn.xml', 'btc')).toThrow(/Publish_Date/)
  expect(() => readSanctionsXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'sdn.xml', 'btc')).toThrow(/entities/)
})
