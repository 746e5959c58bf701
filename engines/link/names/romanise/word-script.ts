import { type Script, scriptOf } from '../text/script-of.ts'

/** The script most letters of a word are in; kana wins over Han, because a word with kana is Japanese. */
export function wordScript(word: string): Script {
  const counts = new Map<Script, number>()
  for (const letter of word) {
    const script = scriptOf(letter.codePointAt(0)!)
    if (script !== 'other') counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  if (counts.has('kana')) return 'kana'
  let best: Script = 'other'
  let most = 0
  for (const [script, count] of counts) {
    if (count > most) {
      best = script
      most = count
    }
  }
  return best
}
