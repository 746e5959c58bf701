import type { Estimate } from '@homeward/domain'

const shownAlternatives = 5

/** An estimate as lines for a person: the number, its limits, who disagrees, and what is said against the method. */
export function describeEstimate(estimate: Estimate): string {
  const lines = estimate.refusal === null ? answerLines(estimate) : refusalLines(estimate)
  return [
    ...definitionLines(estimate),
    ...lines,
    ...listLines(estimate),
    ...anchorLines(estimate),
    '',
    'Said against the method:',
    ...criticismLines(estimate),
  ].join('\n')
}

/** Whole people with commas, "no answer" for none; by hand, because the first use of the locale library costs .05 s. */
const whole = (value: number | null): string =>
  value === null ? 'no answer' : String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/g, ',')

function answerLines({ estimate, observed, interval, model, alternatives, sensitivity }: Estimate): string[] {
  const lines = [`About ${whole(estimate)} people in all, of whom ${whole(observed)} were on a list.`]
  if (interval === null) lines.push('There is no interval for this number.')
  else {
    lines.push(
      `${Math.round(interval.level * 100)} % interval (${interval.kind}): ${whole(interval.low)} to ${whole(interval.high)}.`,
      interval.honesty,
    )
    if (interval.corrected !== undefined) {
      const { low, high, honesty } = interval.corrected
      lines.push(`Corrected interval: ${whole(low)} to ${whole(high)}.`, honesty)
    }
  }
  if (model !== null) lines.push(`Model: ${model.join(', ')}.`)
  if (alternatives.length > 0) {
    lines.push('Other models:')
    for (const { model: other, bic, estimate: total, weight } of alternatives.slice(0, shownAlternatives)) {
      const fit = bic === null ? `probability ${(weight ?? 0).toPrecision(2)}` : `BIC ${bic.toFixed(1)}`
      lines.push(
        `  ${whole(total).padStart(12)}  ${fit}  ${other.filter((term) => term.includes(':')).join(', ') || 'no interaction'}`,
      )
    }
  }
  if (sensitivity !== null && sensitivity.withoutList.length > 0) {
    lines.push(`Without one list (stepwise; ${whole(sensitivity.baseline)} with all):`)
    for (const { list, estimate: total } of sensitivity.withoutList)
      lines.push(`  ${whole(total).padStart(12)}  ${list}`)
  }
  return lines
}

function definitionLines({ definitions }: Estimate): string[] {
  if (definitions === null) return []
  const { counted, place, from, to, lists } = definitions
  return [
    `Counted: ${counted}, ${place}, ${from} to ${to}.`,
    ...lists.map(({ list, sees, misses }) => `  ${list} sees ${sees}${misses === undefined ? '' : `, not ${misses}`}`),
  ]
}

/** What taking lists for one and drawing their links again do to the number. */
function listLines({ merging, linking }: Estimate): string[] {
  const lines = (merging?.groups ?? []).map(({ name, lists }) => `Taken for one as ${name}: ${lists.join(', ')}.`)
  if (merging !== null) lines.push(`With every list for itself: ${whole(merging.unmerged)}.`)
  if (linking !== null) {
    const { draws, links, method, median, low, high, withSampling, withoutEstimate, honesty } = linking
    lines.push(
      `${links} links drawn again ${draws} times (${method}): median ${whole(median)}, ${whole(low)} to ${whole(high)}; with resampled people ${whole(withSampling.low)} to ${whole(withSampling.high)}.`,
      ...(withoutEstimate > 0 ? [`${withoutEstimate} of the draws have no estimate.`] : []),
      honesty,
    )
  }
  return lines
}

function refusalLines({ refusal, observed }: Estimate): string[] {
  return [
    `No estimate. ${refusal!.reason}`,
    ...(observed > 0 ? [`${whole(observed)} people were on a list.`] : []),
    'What would help:',
    ...refusal!.needs.map((need) => `  ${need}`),
  ]
}

function anchorLines({ anchors }: Estimate): string[] {
  return anchors.chao === null ? [] : [`Lower anchor (Chao): ${whole(anchors.chao)}.`]
}

const criticismLines = ({ criticisms }: Estimate): string[] =>
  criticisms.map(({ text, source }) => `  ${text} (${source})`)
