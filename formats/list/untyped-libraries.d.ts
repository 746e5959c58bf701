// Shapes of two libraries that bring none. Both are CommonJS: they are imported whole.

declare module 'myanmar-tools' {
  class ZawgyiDetector {
    /** From 0 (surely Unicode) to 1 (surely Zawgyi); negative infinity for text without Burmese letters. */
    getZawgyiProbability(text: string): number
  }
  class ZawgyiConverter {
    zawgyiToUnicode(text: string): string
  }
  const tools: { readonly ZawgyiDetector: typeof ZawgyiDetector; readonly ZawgyiConverter: typeof ZawgyiConverter }
  export = tools
}

declare module 'bikram-sambat' {
  interface Day {
    readonly year: number
    readonly month: number
    readonly day: number
  }
  const calendar: {
    /** The Gregorian day of a Bikram Sambat day. Throws outside its tables. */
    readonly toGreg: (year: number, month: number, day: number) => Day
    /** The Bikram Sambat day of a Gregorian ISO date. Throws outside its tables. */
    readonly toBik: (iso: string) => Day
  }
  export = calendar
}
