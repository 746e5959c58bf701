import { Refusal } from '../data/refusal.ts'
import type { Text } from '../i18n/use-text.ts'

/** What went wrong, for a person: the words of its code, and the office's own sentence where it gave one. */
export function refusalWords(text: Text, failure: unknown): { title: string; detail: string } {
  if (!(failure instanceof Refusal)) return { title: text('problem.went-wrong'), detail: '' }
  return { title: text(`problem.${failure.code}`), detail: failure.message }
}
