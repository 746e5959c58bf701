import { defineCommand } from '../platform/command-line.ts'
import { writeWhole } from '../platform/files.ts'
import { headOf } from '../records/index.ts'
import { officeOptions, officeUsage, withOrganisation } from './office/open-organisation.ts'

export const command = defineCommand({
  summary: 'take the head of the record log, to prove later that nothing before it was altered',
  usage: `Usage: homeward head [--out FILE] [options]

Prints how far the log reaches and the hash of its chain there. Keep it elsewhere: homeward verify log --head FILE
holds the log against it. Needs no passphrase and tells nothing about anyone.

  --out FILE           write it to a file
${officeUsage}`,
  options: { ...officeOptions, out: { type: 'string' } },
  run: ({ options, result, say }) =>
    withOrganisation(options, say, async ({ database, organisation }) => {
      const head = await headOf(database, organisation, new Date())
      if (options.out !== undefined) await writeWhole(options.out, `${JSON.stringify(head, null, 2)}\n`)
      result(head, `position ${head.position}, hash ${head.hash}`)
    }),
})
