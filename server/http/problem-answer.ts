import { Problem, type ProblemCode, problems } from '@homeward/domain'

const titles: Readonly<Record<ProblemCode, string>> = {
  'input-unreadable': 'This cannot be read.',
  'input-invalid': 'Something in this is not right.',
  'usage-wrong': 'This was not asked in a way the server understands.',
  'sign-in-needed': 'Sign in first.',
  'not-found': 'There is nothing here for you.',
  conflict: 'Something else happened meanwhile.',
  'reason-needed': 'Say why.',
  'second-person-needed': 'A second person is needed.',
  'too-many-requests': 'Too many tries; wait a little.',
  locked: 'The records are locked.',
  'check-failed': 'A check failed.',
  'too-large': 'This is too large.',
  'demonstration-only': 'This is a demonstration.',
  'went-wrong': 'Something went wrong inside; nothing was half-written.',
}

export interface ProblemAnswer {
  readonly status: number
  readonly body: string
}

/**
 * The one place where a failure becomes an HTTP answer (RFC 9457). Only problems marked so tell their sentence; what was refused and what
 * is absent are the same bytes.
 */
export function problemAnswer(failure: unknown): ProblemAnswer {
  const problem = asProblem(failure)
  const { status, detail } = problems[problem.code]
  const body = {
    type: `urn:homeward:problem:${problem.code}`,
    title: titles[problem.code],
    status,
    code: problem.code,
    ...(detail ? { detail: problem.message, where: problem.where } : {}),
  }
  return { status, body: JSON.stringify(body) }
}

/** A library's refusal, as one of the named problems; its own text is dropped, because it may hold what someone typed. */
function asProblem(failure: unknown): Problem {
  if (failure instanceof Problem) return failure
  const { statusCode, validation } = failure as { statusCode?: number; validation?: { instancePath?: string }[] }
  if (validation) {
    const field = validation[0]?.instancePath?.replace(/^\//, '').replaceAll('/', '.') ?? ''
    return new Problem(
      'input-invalid',
      field ? `The field "${field}" is not filled in as it should be.` : 'A field is not filled in as it should be.',
    )
  }
  if (statusCode === 404 || statusCode === 405) return new Problem('not-found', titles['not-found'])
  if (statusCode === 413)
    return new Problem(
      'too-large',
      'What was sent is larger than this server takes: shorten the longest field, or send a smaller file.',
    )
  if (statusCode === 429) return new Problem('too-many-requests', titles['too-many-requests'])
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new Problem('usage-wrong', titles['usage-wrong'])
  }
  return new Problem('went-wrong', titles['went-wrong'])
}
