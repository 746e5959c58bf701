import type { Matter } from '@homeward/domain'
import { wordsFor, wordsLanguages } from '@homeward/screen'

type Status = Pick<Matter['status'][number], 'code' | 'by' | 'at'>

/** What the closed list says for a decision, in the language of a paper; in English where the list does not speak it. */
export function statusSentenceIn(language: string): (status: Status) => string {
  const listed = wordsLanguages.find((each) => each === (language === 'zh' ? 'zh-Hans' : language)) ?? 'en'
  return ({ code, by, at }) => {
    const words = wordsFor(code, listed) ?? wordsFor(code, 'en') ?? code
    return words.replace('{date}', at).replace('{authority}', by)
  }
}
