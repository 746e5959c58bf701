import { en } from './en.ts'
import type { Text } from './use-text.ts'

const families = {
  mark: en.mark,
  step: en.job.step,
  event: en.person.event,
  flag: en.flag,
  kind: en.audit.kinds,
} as const
const places = {
  mark: 'mark',
  step: 'job.step',
  event: 'person.event',
  flag: 'flag',
  kind: 'audit.kinds',
} as const

/** The words for a code that the office sent; a code without words is shown as it is, never as nothing. */
export function wordFor(text: Text, family: keyof typeof families, code: string): string {
  if (!Object.hasOwn(families[family], code)) return code.replaceAll('-', ' ')
  return (text as (key: string) => string)(`${places[family]}.${code}`)
}
