// Proceeds as a range with every assumption named: nothing is multiplied that a reader cannot see and change.

/** A step from what was seen to what is claimed: both ends of the factor, and why. */
export interface MoneyAssumption {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly source: string
}

/** One way to the proceeds: an amount seen, in base units of its currency, and the steps from it. */
export interface MoneySource {
  readonly name: string
  readonly kind: 'traced-payments' | 'reported-losses'
  readonly currency: string
  /** The amount that was seen itself may be a range, as the firm value and the most that tracing allows. */
  readonly low: bigint
  readonly high: bigint
  readonly assumptions: readonly MoneyAssumption[]
}

export interface ProceedsRange {
  readonly name: string
  readonly kind: MoneySource['kind']
  readonly currency: string
  /** Whole base units as decimal strings, rounded outwards. */
  readonly low: string
  readonly high: string
  readonly steps: readonly {
    readonly assumption: string
    readonly source: string
    readonly low: string
    readonly high: string
  }[]
}

/** Factors are counted in millionths. */
const scale = 1_000_000

/**
 * Walks from the amount seen to the range claimed, one assumption at a time.
 * @throws RangeError when a factor is negative, not finite, or has its ends swapped: a broken promise of the caller.
 */
export function proceedsRange({ name, kind, currency, low, high, assumptions }: MoneySource): ProceedsRange {
  if (low < 0n || high < low) throw new RangeError('an amount range has its ends swapped or below zero')
  let [least, most] = [low, high]
  const steps = assumptions.map((assumption) => {
    if (!(assumption.low >= 0 && assumption.high >= assumption.low && Number.isFinite(assumption.high))) {
      throw new RangeError('an assumption has its ends swapped, below zero or infinite')
    }
    least = (least * BigInt(Math.floor(assumption.low * scale))) / BigInt(scale)
    const product = most * BigInt(Math.ceil(assumption.high * scale))
    most = (product + BigInt(scale - 1)) / BigInt(scale)
    return { assumption: assumption.name, source: assumption.source, low: `${least}`, high: `${most}` }
  })
  return { name, kind, currency, low: `${least}`, high: `${most}`, steps }
}

/**
 * Several ways to the same proceeds side by side. They are never added: traced payments and reported losses are partly the
 * same money. `hull` spans all of them; `agree` is where all overlap, null when they contradict each other.
 */
export function compareRanges(ranges: readonly ProceedsRange[]): {
  hull: { low: string; high: string }
  agree: { low: string; high: string } | null
} {
  const currencies = new Set(ranges.map(({ currency }) => currency))
  if (currencies.size !== 1) throw new RangeError('ranges to compare need one currency')
  const ends = ranges.map(({ low, high }) => [BigInt(low), BigInt(high)] as const)
  const ascending = (values: readonly bigint[]) => [...values].sort((one, other) => (one < other ? -1 : 1))
  const least = (values: readonly bigint[]) => ascending(values)[0]!
  const most = (values: readonly bigint[]) => ascending(values).at(-1)!
  const [lows, highs] = [ends.map(([low]) => low), ends.map(([, high]) => high)]
  const [from, to] = [most(lows), least(highs)]
  return {
    hull: { low: `${least(lows)}`, high: `${most(highs)}` },
    agree: from <= to ? { low: `${from}`, high: `${to}` } : null,
  }
}
