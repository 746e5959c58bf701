import type { Matter } from '../data/api.ts'

/** Everyone a paragraph can go to, and those the person agreed to for at least one. */
export function recipientsOf({ recipient, statement }: Pick<Matter, 'recipient' | 'statement'>): {
  readonly all: readonly string[]
  readonly agreed: readonly string[]
} {
  const agreed = [...new Set((statement?.paragraphs ?? []).flatMap((each) => each.agreed))].sort()
  return { all: [...new Set([recipient, ...agreed])], agreed }
}
