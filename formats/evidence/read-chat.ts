/** What an exported chat holds: how many messages, and from which day to which. Null when the JSON is no chat. */
export interface ChatSpan {
  readonly count: number
  readonly from: string | null
  readonly to: string | null
}

const timeFields = ['date', 'timestamp', 'timestamp_ms', 'time', 'sent', 'created_at'] as const

/**
 * Reads a chat export: an object with `messages`, or a list, whose entries carry a time (Telegram `date`, Messenger `timestamp_ms`, and the
 * like), also one level down where an export holds several chats. Only counts and days are taken; what was said stays in the file.
 */
export function readChat(json: unknown): ChatSpan | null {
  const messages = messageListsOf(json).flat()
  const days = messages.map(dayOf).filter((day) => day !== null)
  if (messages.length === 0 || days.length === 0) return null
  days.sort()
  return { count: messages.length, from: days[0]!, to: days.at(-1)! }
}

function messageListsOf(json: unknown): unknown[][] {
  if (Array.isArray(json)) return [json]
  if (typeof json !== 'object' || json === null) return []
  if ('messages' in json && Array.isArray(json.messages)) return [json.messages]
  const chats = 'chats' in json ? json.chats : undefined
  const list = typeof chats === 'object' && chats !== null && 'list' in chats ? chats.list : chats
  return Array.isArray(list) ? list.flatMap((chat) => (Array.isArray(chat) ? [] : messageListsOf(chat))) : []
}

function dayOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null
  for (const field of timeFields) {
    const value = (message as Record<string, unknown>)[field]
    const time = typeof value === 'number' ? new Date(value > 1e11 ? value : value * 1000) : undefined
    if (time !== undefined && !Number.isNaN(time.getTime())) return time.toISOString().slice(0, 10)
    const written = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined
    if (written !== undefined && !Number.isNaN(Date.parse(written))) return written
  }
  return null
}
