/**
 * Many name tokens side by side in typed arrays: a tenth of the memory of objects, nothing to collect, and threads can share it.
 * Token `t` has the readings `readingStarts[t] .. readingStarts[t + 1]`, the primary one first; reading `r` has the letters
 * `letters[letterStarts[r] .. letterStarts[r + 1]]` and the sounds `sounds[soundStarts[r] .. soundStarts[r + 1]]`.
 */
export interface TokenSheet {
  readonly count: number
  readonly readingStarts: Uint32Array
  readonly letterStarts: Uint32Array
  readonly letters: Uint8Array
  readonly soundStarts: Uint32Array
  readonly sounds: Uint8Array
  /** By reading: which sounds it has, and which sounds are at all like one of them (`soundMask`). */
  readonly masks: Uint32Array
  readonly alike: Uint32Array
  /** By token: the sounds that every reading has, what all readings together are like, and the sounds of the longest reading. */
  readonly commonMasks: Uint32Array
  readonly alikeAny: Uint32Array
  readonly longest: Uint8Array
  /** Bits of `nameRules`. */
  readonly rules: Uint16Array
  /** Number of the script the token is written in. */
  readonly scripts: Uint8Array
  /** The token as written, for other scripts than Latin; empty for Latin. */
  readonly writtenStarts: Uint32Array
  readonly written: Uint16Array
  readonly classStarts: Uint32Array
  readonly classes: Uint16Array
  readonly callStarts: Uint32Array
  readonly calls: Uint16Array
  /** Candidate keys, hashed. */
  readonly keyStarts: Uint32Array
  readonly keys: Uint32Array
  /** A hash of what makes the token: the same in every sheet. */
  readonly identities: Uint32Array
  /** How much a token tells persons apart when nothing was counted (`usualRarity`). */
  readonly rarities: Float32Array
}
