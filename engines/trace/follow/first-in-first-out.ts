import type { Arithmetic } from '../amounts/arithmetic.ts'
import type { Sizes } from './sizes.ts'
import { noSpan, type Spans } from './spans.ts'

/** One transaction as two lines of money of equal length: what went in laid end to end, and what came out. */
export interface Lines<A> {
  readonly sourceSizes: Sizes<A>
  /** The first span of each source, or {@link noSpan}. */
  readonly sourceSpans: number[]
  readonly targetSizes: Sizes<A>
  /** Receives the first span of each target. */
  readonly targetSpans: number[]
}

/**
 * First in, first out (Clayton's Case, 1816; Anderson, Shumailov and Ahmed, "Making Bitcoin Legal", 2018): the first
 * unit in is the first unit out, inputs and outputs in the order written, the fee last. Exact and reversible; it assumes
 * that the order in which a wallet wrote the inputs means something, which its owner can choose.
 */
export function firstInFirstOut<A>(math: Arithmetic<A>, lines: Lines<A>, spans: Spans<A>): void {
  carry(math, lines, spans, { sources: rising, targets: rising })
}

/**
 * Last in, first out: the last input pays the first output. The mirror of {@link firstInFirstOut} in the order of inputs;
 * the same mapping read from the other side when tracing backward (`isBackward`), where the sources are the outputs.
 */
export function lastInFirstOut<A>(math: Arithmetic<A>, lines: Lines<A>, spans: Spans<A>, isBackward: boolean): void {
  carry(math, lines, spans, isBackward ? { sources: rising, targets: falling } : { sources: falling, targets: rising })
}

interface Order {
  readonly first: (count: number) => number
  readonly step: 1 | -1
}
const rising: Order = { first: () => 0, step: 1 }
const falling: Order = { first: (count) => count - 1, step: -1 }

function carry<A>(
  math: Arithmetic<A>,
  lines: Lines<A>,
  spans: Spans<A>,
  { sources, targets }: { readonly sources: Order; readonly targets: Order },
): void {
  const { sourceSizes, sourceSpans, targetSizes, targetSpans } = lines
  for (let each = 0; each < targetSizes.count; each++) targetSpans[each] = noSpan
  let target = targets.first(targetSizes.count)
  let lastSpan = noSpan
  let targetEnd = targetSizes.values[target] as A
  let targetStart = math.zero
  let sourceStart = math.zero
  for (let nth = 0, source = sources.first(sourceSizes.count); nth < sourceSizes.count; nth++, source += sources.step) {
    for (let span = sourceSpans[source]!; span !== noSpan; span = spans.next[span]!) {
      let from = math.add(sourceStart, spans.start[span]!)
      const end = math.add(from, spans.length[span]!)
      while (math.isLess(from, end)) {
        while (!math.isLess(from, targetEnd)) {
          target += targets.step
          lastSpan = noSpan
          targetStart = targetEnd
          targetEnd = math.add(targetEnd, targetSizes.values[target] as A)
        }
        const until = math.isLess(end, targetEnd) ? end : targetEnd
        const start = math.subtract(from, targetStart)
        const length = math.subtract(until, from)
        if (lastSpan !== noSpan && !math.isLess(math.add(spans.start[lastSpan]!, spans.length[lastSpan]!), start)) {
          spans.length[lastSpan] = math.add(spans.length[lastSpan]!, length)
        } else {
          const made = spans.next.push(noSpan) - 1
          spans.start.push(start)
          spans.length.push(length)
          if (lastSpan === noSpan) targetSpans[target] = made
          else spans.next[lastSpan] = made
          lastSpan = made
        }
        from = until
      }
    }
    sourceStart = math.add(sourceStart, sourceSizes.values[source]!)
  }
}
