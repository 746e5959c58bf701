import { Problem } from '@homeward/domain'

/** The one sentence for a polyglot. */
export function twoThings(): Problem {
  return new Problem(
    'input-invalid',
    'The file is two kinds of file at once, made so that one program shows it and another runs it; take a plain copy.',
  )
}
