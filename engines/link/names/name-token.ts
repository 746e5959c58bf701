/** One part of a name, ready to be compared. Everything in it is derived from the written text alone. */
export interface NameToken {
  /** The primary reading: lower-case Latin letters a-z, never empty. */
  readonly text: string
  /** The part as written: composed, lower case, with its marks. Never compared across scripts. */
  readonly written: string
  /** Latin readings, the primary one first; 1 to {@link mostReadings}. */
  readonly readings: readonly string[]
  /** The readings as sounds, one for one, in the alphabet of `soundOf`. */
  readonly sounds: readonly string[]
  /** Candidate keys: two tokens that may be the same share at least one, as a rule. Never proof of anything. */
  readonly keys: readonly string[]
  /** Surname reading classes the spelling may belong to (see `systems/surname-classes.ts`); a class is a candidate, not an identity. */
  readonly classes: readonly number[]
  /** Names that the part may be a usual short or pet form of, or itself, by number (`systems/call-names.ts`). */
  readonly calls: readonly number[]
  /** Bit set of {@link nameRules} that fired while this token was made. */
  readonly rules: number
}

/** Most readings a token keeps. */
export const mostReadings = 8

/** Most tokens of one name; what follows is left out and the last token says so with the rule `cut`. */
export const mostTokens = 16

/** Most letters of one token; longer ones are cut and say so. */
export const longestToken = 40

/** What can happen to a name on its way to tokens. The bit of each is `1 << its place`. */
const ruleNames = [
  'cut',
  'honorific',
  'particle',
  'romanised',
  'surname-reading',
  'zawgyi',
  'look-alike',
  'abbreviation',
  'initial',
  'patronymic',
  'syllables',
  'joined-name',
  'han',
] as const

export type NameRule = (typeof ruleNames)[number]

/** Each rule's bit. */
export const nameRules = Object.fromEntries(ruleNames.map((name, place) => [name, 1 << place])) as Readonly<
  Record<NameRule, number>
>

/** The rules in a bit set, in their fixed order. */
export function rulesIn(bits: number): readonly NameRule[] {
  return ruleNames.filter((name) => (bits & nameRules[name]) !== 0)
}
