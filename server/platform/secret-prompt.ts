import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { Problem } from '@homeward/domain'

const interrupt = '\u0003'
const enter = /[\r\n\u0004]/
const backspace = /[\u007f\b]/

/** A passphrase from a file, from standard input (`-`), or from the terminal without showing it; nothing when there is no one to ask. */
export async function readPassphrase(question: string, file?: string): Promise<string | undefined> {
  if (file === '-') return firstLine(await readAll(process.stdin))
  if (file !== undefined) {
    const content = await readFile(file, 'utf8').catch(() => {
      throw new Problem('input-unreadable', 'The passphrase file cannot be read.')
    })
    return firstLine(content)
  }
  if (!process.stdin.isTTY) return undefined
  return askOnTerminal(question)
}

const firstLine = (content: string) => content.split(/\r?\n/)[0] ?? ''

function askOnTerminal(question: string): Promise<string> {
  const input = process.stdin
  // Silent before the question stands there: what is typed at once must not be shown either.
  input.setRawMode(true)
  process.stderr.write(`${question} `)
  input.setEncoding('utf8')
  input.resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const end = () => {
      input.off('data', hear)
      input.setRawMode(false)
      input.pause()
      process.stderr.write('\n')
    }
    const hear = (piece: string) => {
      for (const character of piece) {
        if (character === interrupt) {
          end()
          return reject(new Problem('usage-wrong', 'Stopped before a passphrase was given.'))
        }
        if (enter.test(character)) {
          end()
          return resolve(typed)
        }
        typed = backspace.test(character) ? [...typed].slice(0, -1).join('') : typed + character
      }
    }
    input.on('data', hear)
  })
}
