import type { Matter } from '@homeward/domain'

type Paragraph = NonNullable<Matter['statement']>['paragraphs'][number]

interface Disclosed {
  readonly paragraph: Paragraph
  /** Its number in the document: counted anew, so that what is withheld leaves no gap. */
  readonly number: number
}

/** The paragraphs that may go to the matter's recipient: chosen by the lawyer and agreed by the person for exactly that recipient. */
export function disclosedStatement({ statement, recipient }: Matter): readonly Disclosed[] {
  const paragraphs = statement?.paragraphs ?? []
  return paragraphs
    .filter(({ chosen, agreed }) => chosen && agreed.includes(recipient))
    .sort((a, b) => a.number - b.number)
    .map((paragraph, index) => ({ paragraph, number: index + 1 }))
}

/** Translates references to the lawyer's paragraph numbers into the document's own; null when one of them is withheld. */
export function disclosedNumbers(
  disclosed: readonly Disclosed[],
  numbers: readonly number[],
): readonly number[] | null {
  const found = numbers.map((wanted) => disclosed.find(({ paragraph }) => paragraph.number === wanted)?.number)
  return found.every((number) => number !== undefined) ? (found as number[]) : null
}

/**
 * A source note such as "¶3, E-2" with the document's own paragraph numbers. Null when it leans on a withheld paragraph: what stands on
 * such a paragraph would tell what was withheld.
 */
export function disclosedSource(disclosed: readonly Disclosed[], source: string): string | null {
  const wanted = [...source.matchAll(/¶\s*(\d+)/g)].map(([, number]) => Number(number))
  if (disclosedNumbers(disclosed, wanted) === null) return null
  return source.replaceAll(/¶\s*(\d+)/g, (_, number) => `¶${disclosedNumbers(disclosed, [Number(number)])![0]}`)
}
