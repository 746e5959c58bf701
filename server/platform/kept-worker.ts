import { isMainThread, parentPort, type TransferListItem } from 'node:worker_threads'
import { startWorker } from './workers.ts'

/** A thread that stays and answers one question after another. */
export interface KeptWorker<Question, Answer> {
  /** What is listed in `transfer` is handed over instead of copied. */
  ask(question: Question, transfer?: readonly TransferListItem[]): Promise<Answer>
  stop(): Promise<void>
}

interface Asked<Question> {
  readonly number: number
  readonly question: Question
}

/** Starts `server/platform/NAME-worker.ts` as a thread that stays; it keeps the program running only while a question waits for its answer. */
export function keepWorker<Question, Answer>(name: string): KeptWorker<Question, Answer> {
  const worker = startWorker(name, undefined, [])
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (why: unknown) => void }>()
  let count = 0
  const failAll = (why: unknown) => {
    for (const { reject } of waiting.values()) reject(why)
    waiting.clear()
  }
  worker.unref()
  worker.on('message', ({ number, answer }: { number: number; answer: Answer }) => {
    waiting.get(number)?.resolve(answer)
    waiting.delete(number)
    if (waiting.size === 0) worker.unref()
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('The worker ended without an answer.')))
  return {
    ask: (question, transfer = []) =>
      new Promise((resolve, reject) => {
        count += 1
        worker.ref()
        waiting.set(count, { resolve, reject })
        worker.postMessage({ number: count, question } satisfies Asked<Question>, transfer)
      }),
    stop: async () => void (await worker.terminate()),
  }
}

/** Inside the file of a worker that stays: answers each question in turn, handing over what `transferOf` lists. */
export function answerQuestions<Question, Answer>(
  answerOf: (question: Question) => Answer | Promise<Answer>,
  transferOf: (answer: Answer) => readonly TransferListItem[] = () => [],
): void {
  const port = parentPort
  if (isMainThread || port === null) return
  port.on('message', async ({ number, question }: Asked<Question>) => {
    const answer = await answerOf(question)
    port.postMessage({ number, answer }, transferOf(answer))
  })
}
