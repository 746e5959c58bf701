import { basename } from 'node:path/posix'
import { type EvidenceMark, Problem } from '@homeward/domain'
import { fileKindOf } from './file-kind.ts'
import { type Chat, type ChatMessage, readChats } from './read-messages.ts'
import { type ArchivePart, unpackArchive } from './unpack-archive.ts'

/** A message with the chat it stands in, and its attachment by hash where the export holds it. */
export interface ReadMessage extends Omit<ChatMessage, 'attachment'> {
  readonly chat: string | null
  readonly attachment: { readonly name: string; readonly sha256: string | null } | null
}

/** What an export holds, to be read: its files by hash, and the messages of its chats in time. */
export interface Contents {
  readonly parts: readonly ArchivePart[]
  readonly messages: readonly ReadMessage[]
  readonly marks: readonly EvidenceMark[]
}

/** Reads what a phone or chat export holds: an archive with its chats, or one chat as JSON. Run it in a process of its own. */
export async function readContents(bytes: Buffer): Promise<Contents> {
  if (fileKindOf(bytes.subarray(0, 4096)) !== 'archive') {
    return { parts: [], messages: inTime(messagesIn(chatsOf(bytes), [])), marks: [] }
  }
  const found: Chat[] = []
  const { parts, marks } = await unpackArchive(bytes, {
    keep: (name) => name.toLowerCase().endsWith('.json'),
    hear: ({ name }, whole) => {
      found.push(...chatsOf(whole).map((chat) => ({ ...chat, name: chat.name ?? name })))
    },
  })
  return { parts, messages: inTime(messagesIn(found, parts)), marks }
}

/** One file of an archive by its hash. Throws when there is none. */
export async function readPart(bytes: Buffer, sha256: string): Promise<{ part: ArchivePart; whole: Buffer }> {
  let found: { part: ArchivePart; whole: Buffer } | undefined
  const { parts } = await unpackArchive(bytes, {
    keep: () => found === undefined,
    hear: (part, whole) => {
      if (part.sha256 === sha256) found ??= { part, whole }
    },
  })
  if (found !== undefined) return found
  if (parts.some((part) => part.sha256 === sha256))
    throw new Problem('too-large', 'This file is too large to be taken out; take the whole archive.')
  throw new Problem('not-found', 'There is no such file in the archive.')
}

function chatsOf(bytes: Buffer): readonly Chat[] {
  try {
    return readChats(JSON.parse(bytes.toString('utf8')))
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure
    return []
  }
}

function messagesIn(chats: readonly Chat[], parts: readonly ArchivePart[]): ReadMessage[] {
  const byName = new Map(parts.map((part) => [part.name, part.sha256]))
  const byEnd = new Map(parts.map((part) => [basename(part.name), part.sha256]))
  return chats.flatMap(({ name, messages }) =>
    messages.map(({ attachment, ...message }) => ({
      ...message,
      chat: name,
      attachment:
        attachment === null
          ? null
          : { name: attachment, sha256: byName.get(attachment) ?? byEnd.get(basename(attachment)) ?? null },
    })),
  )
}

function inTime(messages: ReadMessage[]): ReadMessage[] {
  return messages.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
