import type { EvidenceKind } from '@homeward/domain'

/** What a file is, by its first bytes. Text and JSON are told apart by who reads them to the end. */
export function fileKindOf(head: Uint8Array): EvidenceKind {
  const found = signatures.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte))
  if (found !== undefined) return found.kind
  return looksLikeText(head) ? 'text' : 'other'
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

const signatures: readonly {
  readonly kind: EvidenceKind
  readonly at: number
  readonly bytes: readonly number[]
}[] = [
  { kind: 'jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: 'png', at: 0, bytes: [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'pdf', at: 0, bytes: ascii('%PDF-') },
  { kind: 'archive', at: 0, bytes: [...ascii('PK'), 3, 4] },
  { kind: 'audio', at: 0, bytes: ascii('OggS') },
  { kind: 'audio', at: 0, bytes: ascii('ID3') },
  { kind: 'audio', at: 0, bytes: [0xff, 0xfb] },
  { kind: 'audio', at: 8, bytes: ascii('WAVE') },
  { kind: 'audio', at: 4, bytes: ascii('ftypM4A') },
  { kind: 'audio', at: 0, bytes: ascii('#!AMR') },
  { kind: 'video', at: 4, bytes: ascii('ftyp') },
]

function looksLikeText(head: Uint8Array): boolean {
  return head.length > 0 && !head.includes(0)
}
