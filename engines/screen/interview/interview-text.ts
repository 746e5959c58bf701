import { findQuestion, type TriageLanguage, triageText } from '../question.ts'
import data from './texts.json' with { type: 'json' }

const texts: Readonly<Partial<Record<TriageLanguage, Readonly<Record<string, string>>>>> = data.texts
const checked: Readonly<Partial<Record<TriageLanguage, string | null>>> = data.checked

/**
 * The wording of a question of the full interview in the person's language; a question of triage keeps its triage wording. `checked` is null until
 * a native reader has confirmed the language: then it is for the interpreter. Null for English, which stands in the question bank, and for what the
 * interviewer only observes.
 */
export function interviewText(
  id: string,
  language: TriageLanguage,
): { readonly text: string; readonly checked: string | null } | null {
  if (language === 'en' || findQuestion(id)?.observer !== false) return null
  const text = texts[language]?.[id]
  return text === undefined ? triageText(id, language) : { text, checked: checked[language] ?? null }
}
