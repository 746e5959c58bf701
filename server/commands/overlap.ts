import { Problem } from '@homeward/domain'
import { exactCsvLine } from '@homeward/formats/csv'
import { defineCommand } from '../platform/command-line.ts'
import { writeWhole } from '../platform/files.ts'
import { countOverlap } from './overlap/count-overlap.ts'
import { linkedMembers } from './overlap/linked-members.ts'
import { readMembers } from './overlap/read-members.ts'

export const command = defineCommand({
  summary: 'who is on which lists: one line a combination of lists, with its count',
  usage: `Usage: homeward overlap PEOPLE.csv --out TABLE.csv [--json]
       homeward overlap FILE… --out TABLE.csv [--map column=field]… [--json]

From the people.csv that "homeward link" writes, or from the lists themselves, which are linked first.
TABLE.csv has one column of 0 and 1 for each list and "count", the number of people on exactly those lists.
Rows set aside are not counted. Links are proposals until people have judged them: so are these counts.`,
  options: { out: { type: 'string' }, map: { type: 'string', multiple: true } },
  run: async ({ words: files, options, result, say, progress }) => {
    const [first] = files
    if (first === undefined) throw new Problem('usage-wrong', 'Name people.csv or the lists.')
    if (options.out === undefined) throw new Problem('usage-wrong', 'Name the table to write with --out.')
    const members =
      (files.length === 1 ? await readMembers(first) : null) ??
      (await linkedMembers(files, options.map ?? [], progress))
    const { lists, patterns, people } = countOverlap(members.rows)
    const lines = patterns.map(({ on, count }) => exactCsvLine([...on, count]))
    await writeWhole(options.out, [exactCsvLine([...lists, 'count']), ...lines].join(''))
    if (members.aside > 0) say(`${members.aside} rows set aside are not counted.`)
    const several = patterns
      .filter(({ on }) => on.filter((is) => is === 1).length > 1)
      .reduce((sum, { count }) => sum + count, 0)
    result(
      { lists, people, onSeveral: several, combinations: patterns.length, aside: members.aside },
      `${people} people on ${lists.length} lists, ${several} of them on more than one, in ${patterns.length} combinations.`,
    )
  },
})
