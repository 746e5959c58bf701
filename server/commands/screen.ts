import { readFile } from 'node:fs/promises'
import { Answers, Problem } from '@homeward/domain'
import { checkAnswers, screeningOutcome, wordsFor } from '@homeward/screen'
import { defineCommand } from '../platform/command-line.ts'

const largestFile = 20 * 1024 * 1024

export const command = defineCommand({
  summary: 'what a set of interview answers recorded, and a suggested next step',
  usage: `Usage: homeward screen ANSWERS.json [--without-privileged] [--json]

Reads homeward.answers/1 and prints the recorded indicators by element, what is missing to know, what is urgent,
and a suggested next step with its reasons. It never decides anything about a person.
--without-privileged  as someone who may not know of answers that belong to the person's lawyer`,
  options: { 'without-privileged': { type: 'boolean' } },
  run: async ({ words: [file], options, result }) => {
    if (file === undefined) throw new Problem('usage-wrong', 'Name the file with the answers.')
    const record = await readAnswers(file)
    checkAnswers(record, new Date().toISOString().slice(0, 10))
    const outcome = screeningOutcome(record, { privileged: options['without-privileged'] !== true })
    const recorded = Object.entries(outcome.indicators).filter(([, ids]) => ids.length > 0)
    const lines = [
      wordsFor(outcome.words, 'en') ?? outcome.words,
      ...recorded.map(([element, ids]) => `  ${element}: ${ids.join(', ')}`),
      outcome.urgent.length > 0 ? `Urgent: ${outcome.urgent.join(', ')}` : 'Nothing urgent was recorded.',
      `Next: ${wordsFor(outcome.next.step, 'en') ?? outcome.next.step} (${outcome.next.reasons.join(', ') || 'no reason recorded'})`,
      `Still to ask: ${outcome.missing.length}`,
    ]
    result(outcome, lines.join('\n'))
  },
})

async function readAnswers(file: string): Promise<Answers> {
  let text: string
  try {
    const bytes = await readFile(file)
    if (bytes.length > largestFile) {
      throw new Problem(
        'too-large',
        `The answers file is larger than ${largestFile / 1024 / 1024} MiB; words of one answer are at most 20,000 letters.`,
      )
    }
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (failure) {
    if (failure instanceof Problem) throw failure
    throw new Problem('input-unreadable', 'The answers file cannot be read as UTF-8 text; check its path and encoding.')
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Problem(
      'input-unreadable',
      'The answers file is not JSON; write it as "homeward schema answers" describes.',
    )
  }
  const parsed = Answers.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
  throw new Problem(
    'input-invalid',
    `The field ${field || 'at the top'} is not as "homeward schema answers" describes (${issue?.code ?? 'unknown'}).`,
  )
}
