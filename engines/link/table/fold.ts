import anyAscii from 'any-ascii'

const longest = 400

/** A text as lower-case Latin letters and digits with single spaces: for places, handles and other short values, not for names. */
export function fold(text: string): string {
  const short = text.length > longest ? text.slice(0, longest) : text
  return anyAscii(short.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
