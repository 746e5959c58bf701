/** One message of an exported chat, as its export tells it. */
export interface ChatMessage {
  /** The moment in UTC, or the time as written where the export says no offset. */
  readonly at: string
  /** `sent` by whoever the export belongs to, `received` by them, or unknown where the export does not say. */
  readonly side: 'sent' | 'received' | 'unknown'
  readonly sender: string | null
  readonly text: string
  /** The name of a file in the export that came with it. */
  readonly attachment: string | null
}

export interface Chat {
  readonly name: string | null
  readonly messages: readonly ChatMessage[]
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads the chats of a JSON export: an object with `messages` (Telegram, Messenger, Instagram, Signal tools), a list of messages, or an object
 * with `chats`. A field that is missing or of another kind is left out; a message without a time is not one.
 */
export function readChats(json: unknown): readonly Chat[] {
  const owner = isFields(json) ? ownerOf(json) : null
  return chatsIn(json).map(({ name, messages }) => ({
    name,
    messages: messages.flatMap((message) => (isFields(message) ? (readMessage(message, owner) ?? []) : [])),
  }))
}

function chatsIn(json: unknown): { name: string | null; messages: readonly unknown[] }[] {
  if (Array.isArray(json)) return [{ name: null, messages: json }]
  if (!isFields(json)) return []
  const { messages, chats } = json
  if (Array.isArray(messages)) return [{ name: textIn(json, ['name', 'title', 'thread_path']), messages }]
  const list = isFields(chats) && 'list' in chats ? chats['list'] : chats
  return Array.isArray(list) ? list.filter(isFields).flatMap((chat) => chatsIn(chat)) : []
}

/** Telegram names the account an export belongs to once, beside its chats. */
function ownerOf(json: Fields): string | null {
  const about = json['personal_information']
  const id = isFields(about) ? about['user_id'] : undefined
  return typeof id === 'number' || typeof id === 'string' ? `user${id}` : null
}

function readMessage(message: Fields, owner: string | null): ChatMessage | null {
  const at = momentOf(message)
  if (at === null) return null
  const isMangled = 'timestamp_ms' in message && 'sender_name' in message
  const repair = (text: string | null) => (isMangled && text !== null ? repaired(text) : text)
  return {
    at,
    side: sideOf(message, owner),
    sender: repair(textIn(message, ['from', 'sender_name', 'sender', 'author', 'name', 'actor'])),
    text: repair(wordsOf(message)) ?? '',
    attachment: attachmentOf(message),
  }
}

/** Messenger and Instagram write each byte of UTF-8 as a letter of its own. */
function repaired(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\0-\u00ff]/.test(text)) return text
  const read = new TextDecoder('utf-8', { fatal: true })
  try {
    return read.decode(Buffer.from(text, 'latin1'))
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure
    return text
  }
}

const timeFields = ['timestamp_ms', 'timestamp', 'date_unixtime', 'date', 'time', 'sent', 'created_at'] as const

function momentOf(message: Fields): string | null {
  for (const name of timeFields) {
    const value = message[name]
    const number = typeof value === 'number' ? value : /^\d{9,14}$/.test(String(value)) ? Number(value) : undefined
    if (number !== undefined) {
      const moment = new Date(number > 1e11 ? number : number * 1000)
      if (!Number.isNaN(moment.getTime())) return moment.toISOString().slice(0, 19).concat('Z')
    }
    const written =
      typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?/.exec(value)?.[0] : undefined
    if (written !== undefined && !Number.isNaN(Date.parse(written.replace(' ', 'T')))) return written.replace(' ', 'T')
  }
  return null
}

const truths = ['outgoing', 'is_outgoing', 'isOutgoing', 'from_me', 'fromMe', 'is_from_me', 'out'] as const
const directions: Readonly<Record<string, ChatMessage['side']>> = {
  sent: 'sent',
  outgoing: 'sent',
  received: 'received',
  incoming: 'received',
}

function sideOf(message: Fields, owner: string | null): ChatMessage['side'] {
  for (const name of truths) {
    const value = message[name]
    if (typeof value === 'boolean') return value ? 'sent' : 'received'
  }
  for (const name of ['direction', 'type']) {
    const side = directions[String(message[name]).toLowerCase()]
    if (side !== undefined) return side
  }
  const from = message['from_id']
  if (owner === null || typeof from !== 'string') return 'unknown'
  return from === owner ? 'sent' : 'received'
}

function wordsOf(message: Fields): string | null {
  const { text } = message
  if (Array.isArray(text)) {
    return text
      .map((part) => (typeof part === 'string' ? part : isFields(part) ? (textIn(part, ['text']) ?? '') : ''))
      .join('')
  }
  return textIn(message, ['text', 'content', 'body', 'message'])
}

function attachmentOf(message: Fields): string | null {
  const named = textIn(message, ['file', 'photo', 'media', 'attachment', 'uri'])
  if (named !== null) return named
  for (const name of ['photos', 'videos', 'files', 'audio_files', 'attachments']) {
    const list = message[name]
    const first: unknown = Array.isArray(list) ? list[0] : undefined
    if (isFields(first)) return textIn(first, ['uri', 'path', 'file', 'name'])
  }
  return null
}

const longestText = 20_000

function textIn(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value !== '') return value.slice(0, longestText)
  }
  return null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
