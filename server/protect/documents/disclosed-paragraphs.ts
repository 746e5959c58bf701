import type { HeldDocument, HeldMatter } from '../matters/held-matter.ts'

/**
 * The numbers of the paragraphs that may stand in a document now: chosen by the lawyer and agreed to by the person for its recipient, and not
 * taken back since. A person's own copy holds all of their words.
 */
export function disclosedTo(
  { statement, withdrawn }: Pick<HeldMatter, 'statement' | 'withdrawn'>,
  { kind, recipient }: Pick<HeldDocument, 'kind' | 'recipient'>,
): ReadonlySet<number> {
  const paragraphs = statement?.paragraphs ?? []
  if (kind === 'own-copy') return new Set(paragraphs.map(({ number }) => number))
  if (withdrawn.some((each) => each.recipient === recipient)) return new Set()
  const open = paragraphs.filter(({ chosen, agreed }) => chosen && agreed.includes(recipient))
  return new Set(open.map(({ number }) => number))
}
