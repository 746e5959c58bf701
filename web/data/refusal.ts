import type { ProblemCode } from '@homeward/domain'

/** What the office answered instead of a result. `message` is its own sentence, which never holds a person's data. */
export class Refusal extends Error {
  readonly code: ProblemCode | 'unreachable'
  readonly where: Readonly<Record<string, string | number>>

  constructor(code: ProblemCode | 'unreachable', message = '', where: Readonly<Record<string, string | number>> = {}) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.where = where
  }
}
