declare module 'myanmar-tools' {
  export class ZawgyiDetector {
    /** From 0 (surely Unicode) to 1 (surely Zawgyi); negative infinity for text without Burmese letters. */
    getZawgyiProbability(text: string): number
  }
  export class ZawgyiConverter {
    zawgyiToUnicode(text: string): string
  }
}
