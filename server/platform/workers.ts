import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread, parentPort, type TransferListItem, Worker, workerData } from 'node:worker_threads'
import { serverFolder } from './server-folder.ts'

type Message<Output> =
  | { readonly type: 'part'; readonly part: unknown }
  | { readonly type: 'progress'; readonly share: number; readonly step: string }
  | { readonly type: 'done'; readonly output: Output }

/**
 * Runs `server/platform/NAME-worker.ts` in a thread of its own, so that the server goes on answering. Input and output are copied
 * (structured clone), or handed over when listed in `transfer`; shared arrays are shared. Large output comes in parts,
 * one at a time, before the answer: taken at once it would hold up everyone. An `abort` ends the thread.
 */
export function runWorker<Input, Output, Part = never>(
  name: string,
  input: Input,
  options: {
    readonly onProgress?: (share: number, step: string) => void
    readonly onPart?: (part: Part) => void
    readonly transfer?: readonly TransferListItem[]
    readonly signal?: AbortSignal
  } = {},
): Promise<Output> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(name, input, [...(options.transfer ?? [])])
    const end = () => void worker.terminate()
    options.signal?.addEventListener('abort', end)
    if (options.signal?.aborted) end()
    worker.on('message', (message: Message<Output>) => {
      if (message.type === 'progress') return options.onProgress?.(message.share, message.step)
      if (message.type === 'part') {
        options.onPart?.(message.part as Part)
        return void setImmediate(() => worker.postMessage('next'))
      }
      resolve(message.output)
      end()
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      options.signal?.removeEventListener('abort', end)
      reject(new Error('The worker ended without an answer.'))
    })
  })
}

/** Inside a worker's file: does the work it was started for and answers. */
export async function answerWorker<Input, Output, Part = never>(
  work: (
    input: Input,
    progress: (share: number, step: string) => void,
    tellPart: (part: Part) => Promise<void>,
  ) => Promise<Output> | Output,
): Promise<void> {
  const port = parentPort
  if (isMainThread || port === null) return
  const say = (message: Message<Output>) => port.postMessage(message)
  const output = await work(
    workerData as Input,
    (share, step) => say({ type: 'progress', share, step }),
    (part) =>
      new Promise((resolve) => {
        port.once('message', () => resolve())
        say({ type: 'part', part })
      }),
  )
  say({ type: 'done', output })
}

/** In the bundle a worker is a file of its own; from the sources it first needs the loader that reads TypeScript. */
export function startWorker(name: string, workerData: unknown, transferList: TransferListItem[]): Worker {
  const options = { workerData, transferList }
  if (!fileURLToPath(import.meta.url).endsWith('.ts')) {
    return new Worker(join(serverFolder(), 'dist', 'platform', `${name}-worker.js`), options)
  }
  const loader = join(dirname(createRequire(import.meta.url).resolve('tsx/esm/api')), 'index.mjs')
  const [api, file] = [pathToFileURL(loader), new URL(`./${name}-worker.ts`, import.meta.url)].map(({ href }) => href)
  const source = `import(${JSON.stringify(api)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`
  return new Worker(source, { ...options, eval: true })
}
