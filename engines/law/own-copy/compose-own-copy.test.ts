import { readFileSync } from 'node:fs'
import { Matter } from '@homeward/domain'
import { expect, test } from 'vitest'
import { composeOwnCopy, dossierLanguages, judgingWordIn } from '../index.ts'
import data from './own-copy-words.json' with { type: 'json' }

const matter = Matter.parse(
  JSON.parse(
    readFileSync(new URL('../../../synthetic/matters/closed-list-against-fraud.json', import.meta.url), 'utf8'),
  ),
)

test("a person's own copy holds all of their words and who may read which, and nothing of the lawyer's", () => {
  const told = { ...matter, contrary: ['CONTRARY-NOTE'] }
  const copy = composeOwnCopy(told, { language: 'my', readers: [{ name: 'A. Lawyer', day: '2026-11-25' }] })
  const text = JSON.stringify(copy)
  for (const { original } of matter.statement!.paragraphs) expect(text).toContain(JSON.stringify(original).slice(1, -1))
  expect(text).toContain('2026-11-25 · A. Lawyer')
  expect(text).not.toContain('CONTRARY-NOTE')
  expect(copy.law).toEqual([])
})

test('every language has the same plain words, and none of them judges a person', () => {
  const codes = Object.keys(data.texts.en).sort()
  for (const language of dossierLanguages) {
    expect(Object.keys(data.texts[language]).sort(), language).toEqual(codes)
    for (const words of Object.values(data.texts[language])) expect(judgingWordIn(words, language), words).toBeNull()
  }
})
