import type { EvidenceKind } from '@homeward/domain'

const endings: Readonly<Partial<Record<EvidenceKind, string>>> = {
  jpeg: 'jpg',
  png: 'png',
  pdf: 'pdf',
  archive: 'zip',
  chat: 'json',
  json: 'json',
  text: 'txt',
}

/** The ending of a file's name, by what its bytes are. */
export function endingOf(kind: EvidenceKind): string {
  return endings[kind] ?? 'bin'
}
