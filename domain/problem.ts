/** Every way a request or a command can fail. A key here is its code everywhere: in HTTP answers, exit codes and translations. */
export const problems = {
  'input-unreadable': { status: 400, exit: 1, detail: true },
  'input-invalid': { status: 422, exit: 1, detail: true },
  'usage-wrong': { status: 400, exit: 2, detail: true },
  'sign-in-needed': { status: 401, exit: 1, detail: false },
  'not-found': { status: 404, exit: 1, detail: false },
  conflict: { status: 409, exit: 1, detail: true },
  'reason-needed': { status: 428, exit: 1, detail: true },
  'second-person-needed': { status: 409, exit: 1, detail: true },
  'too-many-requests': { status: 429, exit: 1, detail: false },
  locked: { status: 503, exit: 3, detail: false },
  'check-failed': { status: 409, exit: 4, detail: true },
  'too-large': { status: 413, exit: 1, detail: true },
  'demonstration-only': { status: 409, exit: 1, detail: true },
  'went-wrong': { status: 500, exit: 1, detail: false },
} as const satisfies Record<string, { status: number; exit: number; detail: boolean }>

export type ProblemCode = keyof typeof problems

/**
 * The one error of this code base. `message` is a whole sentence for a person: what, where, what to do.
 * It never carries personal data; `where` holds a file, sheet, row or field, nothing a person typed.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly where: Readonly<Record<string, string | number>>

  constructor(code: ProblemCode, message: string, where: Readonly<Record<string, string | number>> = {}) {
    super(message)
    this.name = 'Problem'
    this.code = code
    this.where = where
  }
}
