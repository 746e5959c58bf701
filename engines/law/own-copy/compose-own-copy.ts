import type { Dossier, DossierBlock, Matter } from '@homeward/domain'
import { documentWords } from '../dossier/document-words.ts'
import { type DossierLanguage, isLanguageChecked, sayIn } from '../dossier/dossier-text.ts'
import data from './own-copy-words.json' with { type: 'json' }

interface OwnCopySettings {
  readonly language: DossierLanguage
  /** Who opened the file, and on which day. */
  readonly readers: readonly { readonly name: string; readonly day: string }[]
}

/**
 * The person's own copy, in plain words of their language: everything they told, who may read which part, what is alleged, when they are heard,
 * who opened the file, and that they can take their agreement back. It holds no law, no assessment and nothing of the lawyer's.
 */
export function composeOwnCopy(matter: Matter, { language, readers }: OwnCopySettings): Dossier {
  const say = sayIn(language)
  const own = data.texts[language]
  const { statement, reference, lawyer } = matter
  const told = (statement?.paragraphs ?? []).flatMap((paragraph): DossierBlock[] => {
    const readersOf = paragraph.chosen ? paragraph.agreed : []
    return [
      {
        kind: 'paragraph',
        number: paragraph.number,
        original: paragraph.original,
        translation: null,
        language: statement!.language,
      },
      {
        kind: 'facts',
        facts: [{ label: own['goes-to'], value: readersOf.length === 0 ? own.nobody : readersOf.join(', ') }],
      },
    ]
  })
  const alleged = matter.offences.map((offence) => [
    say(`class-${offence.class}`),
    offence.conduct,
    say(`stage-${offence.stage}`),
  ])
  const hearings = matter.hearings.map(({ at, court, about }) => [at.replace('T', ' '), court, about])
  const opened = [...new Set(readers.map(({ name, day }) => `${day} · ${name}`))]
  const sections: Dossier['sections'] = [
    {
      id: 'about',
      title: own.title,
      blocks: [
        { kind: 'text', text: own.about },
        { kind: 'mark', text: own['take-back'] },
        { kind: 'facts', facts: [{ label: say('lawyer'), value: lawyer.name }] },
        ...(isLanguageChecked(language) ? [] : [{ kind: 'mark' as const, text: say('unchecked-language') }]),
      ],
    },
    { id: 'account', title: own.told, blocks: told },
    { id: 'alleged', title: own.said, blocks: [{ kind: 'table', columns: ['', '', ''], rows: alleged }] },
    {
      id: 'hearings',
      title: say('hearings'),
      blocks: hearings.length === 0 ? [] : [{ kind: 'table', columns: ['', '', ''], rows: hearings }],
    },
    { id: 'opened', title: own.opened, blocks: opened.length === 0 ? [] : [{ kind: 'items', items: opened }] },
  ]
  return {
    format: 'homeward.dossier/1',
    reference,
    synthetic: matter.synthetic,
    language,
    jurisdiction: matter.jurisdiction,
    recipient: matter.person.names[0]!.text,
    lawyer: lawyer.name,
    lawCheckedOn: matter.lawCheckedOn,
    title: own.title,
    notice: say('notice'),
    words: documentWords(say),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    languageChecked: isLanguageChecked(language),
    law: [],
  }
}
