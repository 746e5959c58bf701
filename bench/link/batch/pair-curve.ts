/** The threshold at which weighed pairs have the best F1, in steps of half a bit. */
export function pairCurve(weights: Float64Array, same: readonly boolean[], truePairs: number) {
  const steps = new Map<number, { pairs: number; right: number }>()
  weights.forEach((weight, i) => {
    const step = Math.floor(weight * 2) / 2
    const at = steps.get(step) ?? { pairs: 0, right: 0 }
    at.pairs += 1
    if (same[i] === true) at.right += 1
    steps.set(step, at)
  })
  let [proposed, right] = [0, 0]
  let best = { weight: Number.NaN, precision: 0, recall: 0, f1: 0 }
  for (const [weight, { pairs, right: more }] of [...steps].sort(([x], [y]) => y - x)) {
    proposed += pairs
    right += more
    const [precision, recall] = [right / proposed, right / truePairs]
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
    if (f1 > best.f1) best = { weight, precision, recall, f1 }
  }
  return Object.fromEntries(Object.entries(best).map(([name, value]) => [name, Number(value.toFixed(4))]))
}
