// How well an invented release is linked: npx tsx bench/link/demonstration.ts FOLDER, where `homeward synthesize release` wrote its lists.
import { link, peopleModel, prepare } from '@homeward/link'
import { readTruth } from './read-truth.ts'
import { scoreGroups } from './score-pairs.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name a folder that "homeward synthesize release" wrote.')
  process.exit(2)
}
const { rows, people } = await readTruth(folder)
const started = performance.now()
const { people: proposed, pairs, report } = link(prepare(rows), peopleModel)
const seconds = (performance.now() - started) / 1000
const review = pairs.filter(({ decision }) => decision === 'review')
const right = review.filter(({ a, b }) => people[a] === people[b])
const judged = Int32Array.from(proposed)
for (const { a, b } of right) {
  const [keep, give] = [Math.min(judged[a]!, judged[b]!), Math.max(judged[a]!, judged[b]!)]
  judged.forEach((person, row) => {
    if (person === give) judged[row] = keep
  })
}
console.log(
  JSON.stringify({
    rows: rows.length,
    linked: scoreGroups(proposed, people),
    withReview: scoreGroups(judged, people),
    review: { pairs: review.length, right: right.length },
    compared: report.compared,
    seconds,
  }),
)
