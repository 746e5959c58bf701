import type { EvidenceMark } from '@homeward/domain'

/** As the picture's own header says, in pixels, before turning. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** A picture without what its file says beside the pixels. */
export interface Stripped {
  readonly bytes: Buffer
  /** Names of the parts left out, each once. */
  readonly removed: readonly string[]
  readonly turn: 0 | 90 | 180 | 270
  readonly marks: readonly EvidenceMark[]
  readonly size: PictureSize
  /** What was left out, to be looked through for another file hidden in it. */
  readonly leftOut: readonly Uint8Array[]
}

/** More pixels than any camera takes: a file of a few bytes can ask a viewer for gigabytes. */
export const mostPixels = 250_000_000
