import { readFileSync } from 'node:fs'
import { Matter } from '@homeward/domain'
import { expect, test } from 'vitest'
import { assess, composeRequest, findRequestTemplate, judgingWordIn, provisions, requestTemplates } from '../index.ts'

const read = (name: string) =>
  Matter.parse(JSON.parse(readFileSync(new URL(`../../../synthetic/matters/${name}.json`, import.meta.url), 'utf8')))
const request = (name: string, kind: string) => {
  const matter = read(name)
  return composeRequest(matter, assess(matter, provisions), findRequestTemplate(kind, matter.jurisdiction)!)
}

test('a template nobody signed says so on its page', () => {
  for (const template of requestTemplates.filter(({ verified }) => !verified)) {
    expect(JSON.stringify(request('child', template.id).sections[0])).toContain('UNVERIFIED FORM')
  }
})

test('a request carries nothing of the statement and names who held the person since when', () => {
  const text = JSON.stringify(request('closed-list-against-fraud', 'suspend-detention'))
  expect(text).not.toContain('They took me across the river')
  expect(text).toContain('since 2025-07-02')
})

test('law stands in a request only when its text reaches an offence and speaks of what is asked', () => {
  const ids = (name: string, kind: string) => request(name, kind).law.map(({ id }) => id)
  expect(ids('leniency-only', 'suspend-detention')).not.toContain('cn-2024-opinions')
  expect(ids('unverified-law', 'refer-to-mechanism')).not.toContain('ph-section-17')
  expect(ids('closed-list-against-fraud', 'suspend-detention')).toContain('my-section-25')
  expect(ids('child', 'interpreter-access')).toEqual([])
})

test('no sentence of a template judges a person', () => {
  for (const { title, opening, asks } of requestTemplates) {
    for (const text of [title, opening, ...asks]) expect(judgingWordIn(text, 'en'), text).toBeNull()
  }
})

test('an unknown kind has no template', () => {
  expect(findRequestTemplate('something-else', 'TH')).toBeUndefined()
})
