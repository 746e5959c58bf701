import { urgencies } from '@homeward/screen'
import type { Text } from '../../i18n/use-text.ts'

/** What is urgent, in words. */
export function showUrgency(text: Text, code: string): string {
  const known = urgencies.find((each) => each === code)
  return known ? text(`outcome.urgency.${known}`) : code.replaceAll('-', ' ')
}
