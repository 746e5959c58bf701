import { mkdirSync, writeFileSync } from 'node:fs'
import { Answers } from '@homeward/domain'
import { bankVersion, forbiddenWordIn, questionsOf, screeningOutcome, wordsFor, wordsLanguages } from '@homeward/screen'
import { seededRandom } from '../../synthetic/random/seeded-random.ts'

// What the program says after 100,000 seeded sets of answers, in every language and for both readers: no sentence may be outside the closed
// list or hold a word that judges a person. Usage: npx tsx bench/screening/say-nothing-wrong.ts

const sets = 100_000
const seed = 20_261_125
const values = ['yes', 'no', 'unsure', 'declined', 'not-asked'] as const
const questions = questionsOf('full').map(({ id }) => id)
const began = performance.now()
const sayings = new Set<string>()
const wrong: string[] = []
for (let at = 0; at < sets; at += 1) {
  const random = seededRandom(seed, at)
  const share = random.next()
  const record = Answers.parse({
    format: 'homeward.answers/1',
    instrument: random.pick(['triage', 'full', 'panel'] as const),
    version: bankVersion,
    person: { birth: null, age: random.chance(0.5) ? 10 + random.below(60) : null },
    conditions: {
      at: '2026-11-24',
      food: random.chance(0.5),
      rest: random.chance(0.5),
      liberty: random.pick(['free', 'shelter', 'held', null] as const),
    },
    answers: questions
      .filter(() => random.chance(share))
      .map((question) => ({ question, value: random.pick(values), by: 'bench', at: '2026-11-24' })),
  })
  for (const privileged of [true, false]) {
    const said = screeningOutcome(record, { privileged })
    for (const code of [said.words, said.next.step]) {
      if (sayings.has(code)) continue
      sayings.add(code)
      for (const language of wordsLanguages) {
        const sentence = wordsFor(code, language)
        if (sentence === null) wrong.push(`${code} has no words in ${language}`)
        else if (forbiddenWordIn(sentence, language)) wrong.push(`${code} in ${language}`)
      }
    }
    for (const code of [...said.urgent, ...said.next.reasons]) {
      if (forbiddenWordIn(code, 'en')) wrong.push(`the code ${code}`)
    }
  }
}
const seconds = Math.round((performance.now() - began) / 100) / 10
const result = { sets, seed, languages: wordsLanguages.length, sayings: [...sayings].sort(), wrong, seconds }
const folder = new URL('results/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('say-nothing-wrong.json', folder), `${JSON.stringify(result, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(result)}\n`)
if (wrong.length > 0) process.exitCode = 4
