import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PaymentGraph } from '@homeward/domain'
import Ajv from 'ajv/dist/2020.js'
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

const schemas = resolve(process.env['HOMEWARD_DATA'] ?? '../shared/data', 'formats/stix21-schemas')

test.runIf(existsSync(schemas))('a STIX bundle is valid against the schemas of OASIS, where they are present', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false })
  for (const folder of ['common', 'observables', 'sdos', 'sros']) {
    for (const file of readdirSync(join(schemas, folder))) {
      const text = readFileSync(join(schemas, folder, file), 'utf8')
      ajv.addSchema(JSON.parse(text))
    }
  }
  const root = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/'
  const bundle = JSON.parse(writeStixBundle(graph)) as { objects: { type: string }[] }
  // The bundle's schema lists no extension definitions, though the specification has them: that one object is held
  // against its own schema below, like every other.
  const listed = { ...bundle, objects: bundle.objects.filter(({ type }) => type !== 'extension-definition') }
  expect(ajv.validate(`${root}common/bundle.json`, listed), JSON.stringify(ajv.errors?.slice(0, 3))).toBe(true)
  for (const object of bundle.objects) {
    const kind =
      { identity: 'sdos/identity', relationship: 'sros/relationship' }[object.type] ?? 'common/extension-definition'
    if (object.type === 'cryptocurrency-wallet') {
      expect(ajv.validate(`${root}common/cyber-observable-core.json`, object), JSON.stringify(ajv.errors?.[0])).toBe(
        true,
      )
    } else expect(ajv.validate(`${root}${kind}.json`, object), JSON.stringify(ajv.errors?.[0])).toBe(true)
  }
})
