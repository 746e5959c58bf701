import type { FreezePack } from '../../data/api.ts'

/** How one service answered earlier requests. */
export interface PastFreezes {
  readonly service: string
  readonly asked: number
  readonly froze: number
  /** The middle of the days between sending and freezing; null when it never froze what was sent on a known day. */
  readonly days: number | null
  readonly silent: number
}

/** Released requests by service, those that froze most often first. */
export function pastFreezes(packs: readonly Pick<FreezePack, 'service' | 'state' | 'answers'>[]): PastFreezes[] {
  const services = new Map<string, { asked: number; froze: number; silent: number; days: number[] }>()
  for (const { service, state, answers } of packs) {
    if (state !== 'released') continue
    const known = services.get(service) ?? { asked: 0, froze: 0, silent: 0, days: [] }
    services.set(service, known)
    known.asked++
    const sent = answers.find(({ outcome }) => outcome === 'sent')
    const frozen = answers.find(({ outcome }) => outcome === 'froze')
    if (frozen) known.froze++
    if (!frozen && answers.some(({ outcome }) => outcome === 'none')) known.silent++
    if (sent && frozen) known.days.push((Date.parse(frozen.day) - Date.parse(sent.day)) / 86_400_000)
  }
  return [...services]
    .map(([service, { days, ...counts }]) => ({ service, ...counts, days: middleOf(days) }))
    .sort((a, b) => b.froze / b.asked - a.froze / a.asked || a.service.localeCompare(b.service))
}

function middleOf(days: readonly number[]): number | null {
  const sorted = [...days].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
