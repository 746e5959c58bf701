// Learns the shipped weights from synthetic releases: npx tsx bench/link/train-model.ts --out FILE FOLDER…
// A folder holds the lists and the truth.csv that `homeward synthesize release` made.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { peopleModel } from '@homeward/link'
import { readTruth } from './read-truth.ts'
import { fitWeights } from './training/fit-weights.ts'
import { startingWeights } from './training/starting-weights.ts'
import { trainingPairs } from './training/training-pairs.ts'

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true })
const sets = []
for (const folder of positionals) sets.push(trainingPairs(await readTruth(folder)))
const start = startingWeights(peopleModel, sets)
const { model, report } = fitWeights(start, sets)
for (const line of report) console.log(line)
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(model, null, 1)}\n`)
