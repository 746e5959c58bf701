import { Problem } from '@homeward/domain'
import { defineCommand } from '../platform/command-line.ts'
import { makeFreezePack } from './freeze/make-freeze-pack.ts'

export const command = defineCommand({
  summary: 'draft a request to hold traced funds, from a finding',
  usage: `Usage: homeward freeze RESULT.json --service NAME --reference REF --out DIR [--basis TEXT] [--exits A[,…]] [--key FILE]

  RESULT.json   a finding of "homeward trace"; its exits.csv must lie beside it
  --exits       only these exits; otherwise all with firm value. Without firm value there is no request.
  --basis       the provision or order it rests on
  --key FILE    an Ed25519 private key (PEM): the manifest is signed; otherwise it says that it is not
  --out DIR     request.pdf, request.csv, request.json, manifest.json

  The result is a draft. A second person releases it, after someone who may see the list of shielded addresses has
  looked: this command knows no such list.`,
  options: {
    service: { type: 'string' },
    reference: { type: 'string' },
    basis: { type: 'string' },
    exits: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ words, options, result }) => {
    const [finding] = words
    const { service, reference, out } = options
    if (finding === undefined || words.length !== 1) throw new Problem('usage-wrong', 'Name one finding.')
    if (service === undefined || reference === undefined || out === undefined) {
      throw new Problem('usage-wrong', 'Say --service, --reference and --out.')
    }
    const manifest = await makeFreezePack({
      finding,
      service,
      reference,
      out,
      basis: options.basis,
      exits: options.exits,
      key: options.key,
    })
    result(
      manifest,
      `${manifest.holdings} exits, firm value ${manifest.firm}. A draft: it waits for a second person's release.`,
    )
  },
})
