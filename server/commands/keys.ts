import { Problem } from '@homeward/domain'
import { defineCommand } from '../platform/command-line.ts'
import { demonstrationKey, type Installation } from '../platform/installation.ts'
import { readPassphrase } from '../platform/secret-prompt.ts'
import { rewrapOrganisationKey, rotateOrganisationKey, type Secret } from '../records/index.ts'
import { forgetDays, pastDay } from './keys/forget-days.ts'
import { officeOptions, officeUsage, withOrganisation } from './office/open-organisation.ts'

export const command = defineCommand({
  summary: "replace the organisation's key or only its passphrase, or destroy the keys of past days",
  usage: `Usage: homeward keys rotate [options]      make a new key and wrap every record's key with it
       homeward keys passphrase [options]  keep the key and change what opens it
       homeward keys forget --before DATE  destroy the keys of the days before a date

After "rotate" and "passphrase" the old passphrase opens nothing; a running server locks itself after "rotate" and asks
again. "forget" ends what was typed into searches, list views, refusals and erasures on those days: that they happened
stays in the log, what they said opens for nobody. Your retention rule says the date.

  --passphrase-file FILE       the passphrase of now, first line of a file; - for standard input
  --new-passphrase-file FILE   the new one
  --before DATE                YYYY-MM-DD, today at the latest
${officeUsage}`,
  options: {
    ...officeOptions,
    'passphrase-file': { type: 'string' },
    'new-passphrase-file': { type: 'string' },
    before: { type: 'string' },
  },
  run: async ({ words: [act], options, result, say }) => {
    if (act === 'forget') {
      const before = pastDay(options.before, new Date().toISOString().slice(0, 10))
      return withOrganisation(options, say, async (opened) => {
        const days = await forgetDays(opened, await secretOf(opened.installation, options['passphrase-file']), before)
        const { organisation } = opened
        result(
          { format: 'homeward.keys/1', organisation, act, before, days },
          `The keys of ${days} days were destroyed.`,
        )
      })
    }
    if (act !== 'rotate' && act !== 'passphrase')
      throw new Problem('usage-wrong', 'Say what to do: rotate, passphrase or forget.')
    await withOrganisation(options, say, async ({ database, installation, organisation, compact }) => {
      const secrets = await askSecrets(installation, act, {
        now: options['passphrase-file'],
        next: options['new-passphrase-file'],
      })
      let wrapped = 0
      if (act === 'rotate') wrapped = await rotateOrganisationKey(database, organisation, secrets)
      else await rewrapOrganisationKey(database, organisation, secrets)
      if (compact === undefined) say('What the old key left in the database files goes with their next vacuum.')
      else await compact()
      const words =
        act === 'rotate'
          ? `The key was replaced; ${wrapped} record keys were wrapped again.`
          : 'The passphrase was changed.'
      result({ format: 'homeward.keys/1', organisation, act, wrapped }, words)
    })
  },
})

async function secretOf(installation: Installation, file: string | undefined): Promise<Secret> {
  if (installation.demonstration) return { kind: 'key-file', bytes: await demonstrationKey(installation) }
  const text = await readPassphrase('Passphrase:', file)
  if (text === undefined) throw new Problem('usage-wrong', 'Without a terminal, give --passphrase-file.')
  return { kind: 'passphrase', text }
}

/** A demonstration keeps its key file: only its key is replaced. */
async function askSecrets(
  installation: Installation,
  act: 'rotate' | 'passphrase',
  files: { readonly now: string | undefined; readonly next: string | undefined },
): Promise<{ old: Secret; next: Secret }> {
  if (installation.demonstration) {
    if (act === 'passphrase')
      throw new Problem('demonstration-only', 'A demonstration has a key file and no passphrase.')
    const secret: Secret = { kind: 'key-file', bytes: await demonstrationKey(installation) }
    return { old: secret, next: secret }
  }
  const old = await readPassphrase('Passphrase now:', files.now)
  const next = await readPassphrase('New passphrase:', files.next)
  if (old === undefined || next === undefined) {
    throw new Problem('usage-wrong', 'Without a terminal, give --passphrase-file and --new-passphrase-file.')
  }
  if (files.next === undefined && (await readPassphrase('New passphrase again:')) !== next) {
    throw new Problem('input-invalid', 'The two new passphrases are not the same; nothing was changed.')
  }
  return { old: { kind: 'passphrase', text: old }, next: { kind: 'passphrase', text: next } }
}
