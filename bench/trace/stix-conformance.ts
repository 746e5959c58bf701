/**
 * Whether a STIX bundle is valid against the schemas of OASIS, which are not part of this repository.
 * Usage: npx tsx bench/trace/stix-conformance.ts; HOMEWARD_DATA names the folder that holds formats/stix21-schemas.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PaymentGraph } from '@homeward/domain'
import { writeStixBundle } from '@homeward/formats/stix'
import Ajv from 'ajv/dist/2020.js'
import { report } from './report.ts'

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
const schemas = resolve(process.env['HOMEWARD_DATA'] ?? '../shared/data', 'formats/stix21-schemas')
const root = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/'
const schemaOf: Readonly<Record<string, string>> = {
  identity: 'sdos/identity',
  relationship: 'sros/relationship',
  'cryptocurrency-wallet': 'common/cyber-observable-core',
}

if (existsSync(schemas)) checkAll()
else console.log('The schemas of OASIS are not here: HOMEWARD_DATA names the folder that holds formats/stix21-schemas.')

function checkAll(): void {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false })
  for (const folder of ['common', 'observables', 'sdos', 'sros']) {
    for (const file of readdirSync(join(schemas, folder))) {
      ajv.addSchema(JSON.parse(readFileSync(join(schemas, folder, file), 'utf8')))
    }
  }
  const bundle = JSON.parse(writeStixBundle(graph)) as { objects: { type: string }[] }
  // The bundle's schema lists no extension definitions, though the specification has them: that one object is held against its own
  // schema, like every other.
  const listed = { ...bundle, objects: bundle.objects.filter(({ type }) => type !== 'extension-definition') }
  const held = [
    { what: 'bundle', schema: 'common/bundle', value: listed as unknown },
    ...bundle.objects.map((value) => ({
      what: value.type,
      schema: schemaOf[value.type] ?? 'common/extension-definition',
      value: value as unknown,
    })),
  ]
  // An empty object must be refused, or nothing was checked.
  const refusesNothing = ajv.validate(`${root}common/bundle.json`, {})
  const faults = held.flatMap(({ what, schema, value }) =>
    ajv.validate(`${root}${schema}.json`, value) ? [] : [`${what}: ${JSON.stringify(ajv.errors?.slice(0, 3))}`],
  )
  report('stix-conformance', { checked: held.length, faults, refusesAnEmptyBundle: !refusesNothing })
  process.exitCode = faults.length === 0 && !refusesNothing ? 0 : 1
}
