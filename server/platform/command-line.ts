import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Problem, problems } from '@homeward/domain'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values']

/** What a command receives: its positional words, its options, and its three ways to speak. */
export interface Invocation<O extends Options> {
  readonly words: string[]
  readonly options: Values<O>
  /** The result, to standard output: one JSON object with `--json`, otherwise lines for a person. */
  readonly result: (json: unknown, lines?: string) => void
  /** Progress and warnings, to standard error. */
  readonly say: (line: string) => void
  /** A progress line that overwrites itself on a terminal and is silent when piped. `share` is 0 to 1. */
  readonly progress: (share: number, what: string) => void
}

export interface Command {
  readonly summary: string
  readonly start: (args: string[]) => Promise<number>
}

/**
 * Makes a command of the public command line. `run` answers nothing (exit 0) or an exit code.
 * A thrown {@link Problem} becomes one line on standard error and its exit code; anything else is exit 1 without its text,
 * because a library's message may hold a value from a person's record (set HOMEWARD_DEBUG=1 on synthetic data to see it).
 */
export function defineCommand<const O extends Options>(definition: {
  readonly summary: string
  readonly usage: string
  readonly options: O
  readonly run: (invocation: Invocation<O>) => Promise<number | undefined> | Promise<void>
}): Command {
  const options = { ...definition.options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
  const start = async (args: string[]): Promise<number> => {
    let parsed: ReturnType<typeof parseArgs>
    try {
      parsed = parseArgs({ args, options, allowPositionals: true, strict: true })
    } catch (failure) {
      process.stderr.write(`${(failure as Error).message.split('. ')[0]}.\n${definition.usage}\n`)
      return 2
    }
    if (parsed.values['help']) {
      process.stdout.write(`${definition.summary}\n\n${definition.usage}\n`)
      return 0
    }
    const json = parsed.values['json'] === true
    try {
      const code = await definition.run({
        words: parsed.positionals,
        options: parsed.values as Values<O>,
        result: (value, lines) =>
          process.stdout.write(json || lines === undefined ? `${JSON.stringify(value)}\n` : `${lines}\n`),
        say: (line) => process.stderr.write(`${line}\n`),
        progress: (share, what) => {
          if (!process.stderr.isTTY) return
          const filled = Math.round(Math.min(1, Math.max(0, share)) * 30)
          const bar = '█'.repeat(filled) + '░'.repeat(30 - filled)
          process.stderr.write(`\r${bar} ${Math.round(share * 100)} % ${what}\u001b[K${share >= 1 ? '\n' : ''}`)
        },
      })
      return code ?? 0
    } catch (failure) {
      if (failure instanceof Problem) {
        process.stderr.write(`${failure.message}\n`)
        if (failure.code === 'usage-wrong') process.stderr.write(`${definition.usage}\n`)
        return problems[failure.code].exit
      }
      if (process.env['HOMEWARD_DEBUG'] === '1') throw failure
      const code = (failure as NodeJS.ErrnoException).code
      process.stderr.write(
        `Something went wrong inside homeward${code ? ` (${code})` : ''}; nothing was half-written.\n`,
      )
      return 1
    }
  }
  return { summary: definition.summary, start }
}

/** A whole number from an option's text. */
export function wholeNumber(text: string | undefined, name: string, fallback: number): number {
  if (text === undefined) return fallback
  if (!/^-?\d{1,15}$/.test(text)) throw new Problem('usage-wrong', `--${name} takes a whole number.`)
  return Number(text)
}
