import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problems, Role, rowFields, Wall } from '@homeward/domain'
import { peopleModel } from '@homeward/link'
import IntlMessageFormat from 'intl-messageformat'
import { expect, test } from 'vitest'
import { en } from './en.ts'

type Words = { readonly [key: string]: string | Words }
const web = new URL('..', import.meta.url).pathname
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/node_modules|dist\/|\.test\.|i18n\/en\.ts/.test(file))
  .map((file) => readFileSync(join(web, file), 'utf8'))
const leaves = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
const all = leaves(en)
const keys = new Set(all.map(([key]) => key))

test('every text a page asks for exists', () => {
  const asked = sources.flatMap((source) => [...source.matchAll(/\btext\(\s*'([^']+)'/g)].map(([, key]) => key!))
  expect(asked.length).toBeGreaterThan(150)
  expect(asked.filter((key) => !keys.has(key))).toEqual([])
})

test('every family of texts that a page fills in exists', () => {
  const families = sources.flatMap((source) =>
    [...source.matchAll(/\btext\(\s*`([^`$]+)\$/g)].map(([, start]) => start!),
  )
  expect(families.length).toBeGreaterThan(10)
  expect(families.filter((start) => ![...keys].some((key) => key.startsWith(start)))).toEqual([])
})

test('no text is kept that no page shows', () => {
  const everything = sources.join('\n')
  const starts = [...everything.matchAll(/[`'"]([\w.-]+\.)\$\{/g)].map(([, start]) => start!)
  const unused = all
    .map(([key]) => key)
    .filter((key) => !everything.includes(`'${key}'`) && !starts.some((start) => key.startsWith(start)))
    .filter((key) => !/^(mark|job\.step|person\.event|flag|audit\.kinds)\./.test(key))
  expect(unused).toEqual([])
})

test('every problem, role, wall and field has its words', () => {
  expect(Object.keys(en.problem).sort()).toEqual([...Object.keys(problems), 'unreachable'].sort())
  expect(Object.keys(en.role).sort()).toEqual([...Role.options].sort())
  expect(Object.keys(en.roleHint).sort()).toEqual([...Role.options].sort())
  expect(Object.keys(en.wall).sort()).toEqual([...Wall.options].sort())
  expect(Object.keys(en.field).sort()).toEqual([...rowFields].sort())
})

test('every reason the matcher can give has its words', () => {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = en.reasonCode
  const silent = peopleModel.fields.flatMap(({ field, levels }) =>
    levels.filter(({ code }) => code !== 'absent' && !words[field]?.[code]).map(({ code }) => `${field}:${code}`),
  )
  expect(silent).toEqual([])
})

test('every text can be read with its plurals and numbers', () => {
  for (const [key, words] of all) {
    expect(() => new IntlMessageFormat(words, 'en'), key).not.toThrow()
    expect(words.trim(), key).not.toBe('')
  }
})

test('no text judges a person', () => {
  const judging = /\bvictims?\b|\bguilty\b|\binnocent\b|\bsuspects?\b|\bcredib|\bliar\b|\boffenders?\b|\bprocessed\b/i
  expect(all.filter(([, words]) => judging.test(words))).toEqual([])
})
