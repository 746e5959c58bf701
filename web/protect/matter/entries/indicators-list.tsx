import { elements } from '@homeward/domain'
import type { Matter } from '../../../data/api.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Written } from '../../written.tsx'
import styles from '../matter.module.css'
import { EntryList } from './entry-list.tsx'

type Indicator = Matter['indicators'][number]

/** What was recorded, by element, each standing on paragraphs of the statement and going only where all of them go. */
export function IndicatorsList({ matter }: { matter: Matter }) {
  const text = useText()
  const numbers = new Set((matter.statement?.paragraphs ?? []).map(({ number }) => number))
  const isThere = (value: string) => {
    const wanted = numbersIn(value)
    return wanted.length > 0 && wanted.every((number) => numbers.has(number))
  }
  return (
    <EntryList<Indicator>
      matter={matter}
      entries={matter.indicators}
      words={{
        add: text('protect.entries.indicators.add'),
        change: text('protect.entries.indicators.change'),
        none: text('protect.entries.indicators.none'),
      }}
      fields={[
        {
          name: 'element',
          label: text('protect.entries.indicators.element'),
          kind: 'choice',
          choices: elements.map((value) => ({ value, label: text(`outcome.element.${value}`) })),
        },
        {
          name: 'words',
          label: text('protect.entries.indicators.words'),
          kind: 'long',
          isNeeded: true,
          maxLength: 500,
        },
        {
          name: 'paragraphs',
          label: text('protect.entries.indicators.paragraphs'),
          hint: text('protect.entries.indicators.paragraphsHint'),
          kind: 'text',
          isNeeded: true,
          wrong: (value) => (isThere(value) ? undefined : text('protect.entries.indicators.paragraphsWrong')),
        },
        {
          name: 'source',
          label: text('protect.entries.source'),
          hint: text('protect.entries.indicators.sourceHint'),
          kind: 'text',
          isNeeded: true,
          maxLength: 200,
        },
      ]}
      start={{ element: 'act' }}
      formOf={({ paragraphs, ...said }) => ({ ...said, paragraphs: paragraphs.join(', ') })}
      entryOf={({ element = 'act', words = '', paragraphs = '', source = '' }) => ({
        element: elements.find((each) => each === element) ?? 'act',
        words: words.trim(),
        source: source.trim(),
        paragraphs: numbersIn(paragraphs),
      })}
      patch={(indicators) => ({ indicators })}
      show={({ element, words, source, paragraphs }) => (
        <>
          <strong>{text(`outcome.element.${element}`)}</strong> <Written>{words}</Written>{' '}
          <span className={styles.small}>
            {paragraphs.map((number) => `¶${number}`).join(' ')} · <Written>{source}</Written>
          </span>
        </>
      )}
    />
  )
}

function numbersIn(value: string): number[] {
  return [...value.matchAll(/\d+/g)].map(([number]) => Number(number)).filter((number) => number > 0)
}
