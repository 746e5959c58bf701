/**
 * Traced parts of outputs as linked spans (start, length) inside each output, in rising order. FIFO and LIFO say which
 * units of an output are traced, not only how many; that is what makes them exact and reversible.
 */
export interface Spans<A> {
  readonly start: A[]
  readonly length: A[]
  readonly next: number[]
}

/** The end of a chain of spans, and an output without any. */
export const noSpan = -1

export function noSpans<A>(): Spans<A> {
  return { start: [], length: [], next: [] }
}

export function clearSpans<A>(spans: Spans<A>): void {
  spans.start.length = 0
  spans.length.length = 0
  spans.next.length = 0
}
