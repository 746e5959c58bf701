import type { Dossier } from '@homeward/domain'
import type { Say } from './dossier-text.ts'

/** The form's own words that every rendering of a document needs, in its language. */
export function documentWords(say: Say): Dossier['words'] {
  return {
    reference: say('reference'),
    recipient: say('recipient'),
    lawyer: say('lawyer'),
    lawChecked: say('law-checked'),
    jurisdiction: say('jurisdiction'),
    synthetic: say('synthetic'),
    limits: say('limits'),
    original: say('original-words'),
    translation: say('translation'),
  }
}
