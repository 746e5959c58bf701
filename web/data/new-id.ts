/** A random id made by this device before it sends, so that what is sent twice is one change. Works without a secure origin, unlike `randomUUID`. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
