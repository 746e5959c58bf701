import type { Gathering } from './gather.ts'

const steps = 512
const highest = 64

/** The rows of a gathering that promise most, about `most` of them: all above the step of a histogram that holds that many. */
export function mostPromising({ rows, count, promise }: Gathering, most: number): Uint32Array {
  const gathered = rows.subarray(0, count)
  if (count <= most) return gathered
  const histogram = new Uint32Array(steps)
  for (let i = 0; i < count; i++) histogram[stepOf(promise[gathered[i]!]!)]! += 1
  let [step, above] = [steps - 1, 0]
  while (step > 0 && above + histogram[step]! <= most) above += histogram[step--]!
  const chosen = new Uint32Array(most)
  let size = 0
  for (let i = 0; i < count && size < most; i++) {
    if (stepOf(promise[gathered[i]!]!) > step) chosen[size++] = gathered[i]!
  }
  // The step that overflows is filled up in order of the rows gathered, the surest token first.
  for (let i = 0; i < count && size < most; i++) {
    if (stepOf(promise[gathered[i]!]!) === step) chosen[size++] = gathered[i]!
  }
  return chosen.subarray(0, size)
}

const stepOf = (promise: number): number => Math.min(steps - 1, Math.floor((promise * steps) / highest))
