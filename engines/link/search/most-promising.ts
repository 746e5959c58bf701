import type { Gathering } from './gather.ts'
import type { QuickWeight } from './quick-weights.ts'

const stepsPerBit = 8
const lowest = -32
const steps = 1_024
const histogram = new Uint32Array(steps)

/**
 * The rows of a gathering that weigh most by a rough weight, at most `most` of them: all above the step of a histogram that holds that many; of the
 * step that overflows those that come first by `orders`, so that it does not matter in which order rows came.
 */
export function mostPromising(
  { rows, count, promise, steps: stepOf }: Gathering,
  { weigh, most, orders }: { weigh: QuickWeight; most: number; orders: Uint32Array },
): number[] {
  histogram.fill(0)
  for (let i = 0; i < count; i++) {
    const row = rows[i]!
    const step = (weigh(row, promise[row]!) - lowest) * stepsPerBit
    const bounded = step < 0 ? 0 : step > steps - 1 ? steps - 1 : step | 0
    stepOf[i] = bounded
    histogram[bounded]! += 1
  }
  let [step, above] = [steps - 1, 0]
  while (step > 0 && above + histogram[step]! <= most) above += histogram[step--]!
  const chosen: number[] = []
  const tied: number[] = []
  for (let i = 0; i < count; i++) {
    if (stepOf[i]! > step) chosen.push(rows[i]!)
    else if (stepOf[i] === step) tied.push(rows[i]!)
  }
  if (above + tied.length > most) tied.sort((x, y) => orders[x]! - orders[y]! || x - y)
  return chosen.concat(tied.slice(0, most - above))
}
