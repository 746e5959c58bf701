import type { PaymentGraph } from '@homeward/domain'
import { expect, test } from 'vitest'
import { readPaymentEntities, writePaymentEntities } from '../followthemoney/index.ts'
import { writeGraphml } from '../graphml/index.ts'
import { writeStixBundle } from './write-stix-bundle.ts'

const graph: PaymentGraph = {
  format: 'homeward.payment-graph/1',
  chain: 'tron',
  currency: 'USDT',
  wallets: [{ address: 'TA' }, { address: 'TB', exit: 'deposit' }, { address: 'T<&"C' }],
  transfers: [
    {
      tx: 'a1'.repeat(32),
      output: 3,
      from: 'TA',
      to: 'TB',
      value: String(2n ** 100n),
      time: 1735689600,
      firm: '5',
      high: '7',
    },
    { tx: 'b2'.repeat(32), output: 0, from: 'TB', to: 'T<&"C', value: '1', time: 1735689601, firm: '0', high: '1' },
  ],
}

test('FollowTheMoney gives back the same graph, amounts beyond 2^53 included', () => {
  expect(readPaymentEntities(writePaymentEntities(graph), 'entities.json')).toEqual(graph)
})

test('broken FollowTheMoney is refused with its line', () => {
  expect(() => readPaymentEntities('{"id":', 'entities.json')).toThrow(/line 1/)
  expect(() => readPaymentEntities('', 'entities.json')).toThrow(/does not hold payments/)
})

test('GraphML escapes what XML reserves and keeps amounts as text', () => {
  const text = writeGraphml(graph)
  expect(text).toContain('T&lt;&amp;&quot;C')
  expect(text).toContain(`<data key="value">${2n ** 100n}</data>`)
})

test('a STIX bundle is the same for the same graph, and every reference leads somewhere', () => {
  const bundle = JSON.parse(writeStixBundle(graph)) as { objects: Record<string, string>[] }
  expect(writeStixBundle(graph)).toBe(writeStixBundle(graph))
  const ids = new Set(bundle.objects.map(({ id }) => id))
  for (const { source_ref, target_ref, created_by_ref } of bundle.objects) {
    for (const reference of [source_ref, target_ref, created_by_ref]) {
      if (reference !== undefined) expect(ids.has(reference)).toBe(true)
    }
  }
})
