import { answerWorker } from '../workers.ts'

/** Answers what it was given, or fails when told to: for the test of the workers. */
await answerWorker((input: { text: string }, progress) => {
  progress(0.5, 'half')
  if (input.text === 'fail') throw new Error('told to fail')
  return input.text
})
