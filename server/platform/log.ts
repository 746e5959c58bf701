import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import pino from 'pino'

/** A fact of a log line: a number, a truth, or a code. Text that is not a code is left out. */
export type Fact = number | boolean | string | null

/** The program's log: codes and numbers, never a name, a number typed by someone, a query, or an address. */
export interface Log {
  info(code: string, facts?: Readonly<Record<string, Fact>>): void
  /** A failure, by its kind and where it was raised: a library's message may hold a value, so it is not written. */
  fault(code: string, failure: unknown): void
  /** What still comes afterwards, the echo of closing, is dropped. */
  close(): void
}

const codeLike = /^[A-Za-z0-9._:/-]{1,80}$/

/** Opens a log file that only its owner reads. */
export function openLog(file: string): Log {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const destination = pino.destination({ dest: file, sync: true, append: true })
  chmodSync(file, 0o600)
  const pinoLog = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  let isClosed = false
  return {
    info: (code, facts = {}) => {
      if (!isClosed) pinoLog.info(onlyCodes(facts), code)
    },
    fault: (code, failure) => {
      if (!isClosed) pinoLog.error(describe(failure), code)
    },
    close: () => {
      if (isClosed) return
      isClosed = true
      destination.end()
    },
  }
}

function onlyCodes(facts: Readonly<Record<string, Fact>>): Record<string, Fact> {
  const kept = Object.entries(facts).filter(([, value]) => typeof value !== 'string' || codeLike.test(value))
  return Object.fromEntries(kept)
}

function describe(failure: unknown): Record<string, Fact | string[]> {
  if (!(failure instanceof Error)) return { failure: typeof failure }
  const { code, where } = failure as { code?: unknown; where?: { field?: unknown } }
  // Of the stack only the frames: its first line repeats the message.
  const frames = (failure.stack ?? '')
    .split('\n')
    .flatMap((line) => /^\s+at (?:.*[\\/])?([^\\/]+)\)?$/.exec(line)?.[1] ?? [])
  return {
    ...onlyCodes({ failure: failure.name, code: codeOf(code), field: codeOf(where?.field) }),
    at: frames.slice(0, 6).map((frame) => frame.replace(/\)$/, '')),
  }
}

const codeOf = (value: unknown) => (typeof value === 'string' ? value : null)
