import { Problem } from '@homeward/domain'

const hour = 3_600_000
/** How many people one account may open within an hour before it must say why. */
export const mostPerHour = 60

interface Reading {
  readonly opened: Map<string, number>
  /** How many people the account gave reasons for within the hour. */
  allowance: number
  allowedAt: number
}

/**
 * Counts the people each account opened within the last hour, on this server. Someone who copies the register person by person is
 * stopped after sixty, has to say why, and the coordinator is told.
 */
export class ReadingLimit {
  readonly #now: () => Date
  readonly #accounts = new Map<string, Reading>()

  constructor(now: () => Date) {
    this.#now = now
  }

  /** Counts a person as opened; throws `reason-needed` when that is one too many. Opening the same person again counts once. */
  open(account: string, person: string): void {
    const reading = this.#of(account)
    if (!reading.opened.has(person) && reading.opened.size >= mostPerHour + reading.allowance) {
      throw new Problem(
        'reason-needed',
        `You opened ${reading.opened.size} people within an hour. Say why you need more; the coordinator will see it.`,
      )
    }
    reading.opened.set(person, this.#now().getTime())
  }

  /** Takes a reason: sixty more people within this hour. Answers how many were opened. */
  allow(account: string): number {
    const reading = this.#of(account)
    reading.allowance = Math.ceil(reading.opened.size / mostPerHour) * mostPerHour
    reading.allowedAt = this.#now().getTime()
    return reading.opened.size
  }

  #of(account: string): Reading {
    const reading = this.#accounts.get(account) ?? { opened: new Map(), allowance: 0, allowedAt: 0 }
    this.#accounts.set(account, reading)
    const since = this.#now().getTime() - hour
    for (const [person, at] of reading.opened) if (at <= since) reading.opened.delete(person)
    if (reading.allowedAt <= since) reading.allowance = 0
    return reading
  }
}
