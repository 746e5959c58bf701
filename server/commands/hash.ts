import { defineCommand } from '../platform/command-line.ts'
import { canonicalHash } from '../records/index.ts'
import { officeOptions, officeUsage, withOrganisation } from './office/open-organisation.ts'

export const command = defineCommand({
  summary: 'one hash for everything an organisation holds, to compare a restored copy with its original',
  usage: `Usage: homeward hash [options]

Hashes the records, the files and the head of the log as they are sealed: needs no passphrase, and stays the same
when the organisation's key is replaced.

${officeUsage}`,
  options: officeOptions,
  run: ({ options, result, say }) =>
    withOrganisation(options, say, async ({ database, organisation }) => {
      const hashes = await canonicalHash(database, organisation)
      result({ format: 'homeward.hash/1', organisation, ...hashes }, hashes.hash)
    }),
})
