import myanmarTools from 'myanmar-tools'

const surelyZawgyi = 0.9
let tools: ReturnType<typeof openTools> | undefined

/**
 * Burmese text typed for the Zawgyi font as Unicode; null when the text is not Burmese or already Unicode.
 * Judged value by value, because one list mixes both: a Markov model of letter order (Google's myanmar-tools) must be at least 90 % sure.
 */
export function fromZawgyi(text: string): string | null {
  if (!/[\u1000-\u109F]/.test(text)) return null
  tools ??= openTools()
  if (tools.detector.getZawgyiProbability(text) < surelyZawgyi) return null
  const converted = tools.converter.zawgyiToUnicode(text)
  return converted === text ? null : converted
}

function openTools() {
  return { detector: new myanmarTools.ZawgyiDetector(), converter: new myanmarTools.ZawgyiConverter() }
}
