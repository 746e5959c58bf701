/** Bytes that stay where they are until asked for. `name` is what messages call it: a file's own name, never its path. */
export interface ByteSource {
  readonly name: string
  readonly size: number
  readonly read: (offset: number, length: number) => Uint8Array
}
