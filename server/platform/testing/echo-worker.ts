import { answerWorker } from '../workers.ts'

/** Answers what it was given, or fails when told to: for the test of the workers. */
await answerWorker(async (input: { text: string }, progress, tellPart: (part: string) => Promise<void>) => {
  progress(0.5, 'half')
  if (input.text === 'fail') throw new Error('told to fail')
  for (const letter of input.text) await tellPart(letter)
  return input.text
})
