import type { Identify } from '../identify.ts'

const hour = 3_600_000
/** How far ahead of UTC the first place on earth is. */
const furthestAhead = 14 * hour

/** The latest date it is anywhere: a tablet in the east may write tomorrow's date and be right. */
export function latestDay({ now }: Pick<Identify, 'now'>): string {
  return new Date(now().getTime() + furthestAhead).toISOString().slice(0, 10)
}
