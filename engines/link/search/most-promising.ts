import type { Gathering } from './gather.ts'
import type { QuickWeight } from './quick-weights.ts'

const stepsPerBit = 8
const lowest = -32
const steps = 1_024

/**
 * The rows of a gathering that weigh most by a rough weight, about `most` of them: all above the step of a histogram that holds that many; of the
 * step that overflows those that `orderOf` puts first, so that it does not matter in which order rows came.
 */
export function mostPromising(
  { rows, count, promise }: Gathering,
  { weigh, most, orderOf }: { weigh: QuickWeight; most: number; orderOf: (row: number) => number },
): number[] {
  const gathered = rows.subarray(0, count)
  const stepOf = new Uint16Array(count)
  const histogram = new Uint32Array(steps)
  for (let i = 0; i < count; i++) {
    const row = gathered[i]!
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
    if (stepOf[i]! > step) chosen.push(gathered[i]!)
    else if (stepOf[i] === step) tied.push(gathered[i]!)
  }
  if (above + tied.length > most) {
    const orders = new Map(tied.map((row) => [row, orderOf(row)]))
    tied.sort((x, y) => orders.get(x)! - orders.get(y)!)
  }
  return chosen.concat(tied.slice(0, most - above))
}
