/** Reads as many hexadecimal digits as `into` needs, from the character `skip` on. The text was checked before. */
export function readHex(text: string, skip: number, into: Uint8Array): void {
  for (let byte = 0, at = skip; byte < into.length; byte++, at += 2) {
    into[byte] = (nibble(text.charCodeAt(at)) << 4) | nibble(text.charCodeAt(at + 1))
  }
}

function nibble(code: number): number {
  return code < 58 ? code - 48 : (code | 32) - 87
}
