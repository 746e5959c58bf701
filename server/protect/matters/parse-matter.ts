import { Matter, Problem } from '@homeward/domain'

/** The largest matter file: the words of one person, with translation, for weeks of interviews. */
export const largestMatter = 20 * 1024 * 1024

/** Reads and checks the bytes of a matter. Throws with the field that is wrong, never with what stands in it. */
export function parseMatter(bytes: Uint8Array): Matter {
  if (bytes.length > largestMatter) {
    throw new Problem(
      'too-large',
      `The matter file is larger than ${largestMatter / 1024 / 1024} MiB; split the statement.`,
      { field: 'statement' },
    )
  }
  const parsed = Matter.safeParse(readJson(bytes))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = fieldName(issue?.path ?? [])
    throw new Problem(
      'input-invalid',
      `The field ${field} is not as "homeward schema matter" describes (${issue?.code ?? 'unknown'}).`,
      { field },
    )
  }
  checkReferences(parsed.data)
  return parsed.data
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (failure) {
    if (!(failure instanceof SyntaxError || failure instanceof TypeError)) throw failure
    throw new Problem(
      'input-unreadable',
      'The matter file is not JSON in UTF-8; write it as "homeward schema matter" says.',
    )
  }
}

function fieldName(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return text.replace(/^\./, '') || 'at the top'
}

/** Two offences of one id, or two paragraphs of one number, would make every reference to them ambiguous. */
function checkReferences({ offences, statement, lawCheckedOn, offences: [first] }: Matter): void {
  if (new Set(offences.map(({ id }) => id)).size < offences.length) {
    throw new Problem('input-invalid', 'Two offences have the same id; give each its own in offences[].id.')
  }
  const numbers = statement?.paragraphs.map(({ number }) => number) ?? []
  if (new Set(numbers).size < numbers.length) {
    throw new Problem('input-invalid', 'Two paragraphs have the same number; see statement.paragraphs[].number.')
  }
  for (const [index, { from, to }] of offences.entries()) {
    if (to !== null && to < from) {
      throw new Problem('input-invalid', `The field offences[${index}].to is before offences[${index}].from.`)
    }
  }
  if (first !== undefined && lawCheckedOn < '2000-01-01') {
    throw new Problem('input-invalid', 'The field lawCheckedOn is too long ago to be the day the law was checked.')
  }
}
