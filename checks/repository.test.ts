import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))
const text = (file: string) => readFileSync(join(root, file), 'utf8')

test('no source file is longer than 400 lines', () => {
  const long = files
    .filter(
      (file) =>
        /\.(ts|tsx|js)$/.test(file) && !/\.test\.tsx?$|\.spec\.ts$|vocabulary\.ts$|\/i18n\/|\/generated\//.test(file),
    )
    .filter((file) => text(file).split('\n').length > 401)
  expect(long).toEqual([])
})

test('no folder holds more than twenty source files beside their tests', () => {
  const sizes = new Map<string, number>()
  for (const file of files.filter((each) => /\.(ts|tsx)$/.test(each) && !/\.test\.tsx?$/.test(each))) {
    sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1)
  }
  const crowded = [...sizes].filter(([folder, count]) => count > 20 && !['domain', 'server/commands'].includes(folder))
  expect(crowded).toEqual([])
})

test('every link between documents leads somewhere', () => {
  const broken: string[] = []
  for (const file of files.filter((each) => each.endsWith('.md'))) {
    for (const [, target] of text(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^[a-z]+:/.test(target!)) continue
      if (!existsSync(join(root, dirname(file), target!))) broken.push(`${file} -> ${target}`)
    }
  }
  expect(broken).toEqual([])
})

test('every record a person would name has its word in the glossary', () => {
  const glossary = text('GLOSSARY.md').toLowerCase()
  const notNouns = new Set(['index', 'file-formats', 'ids', 'records', 'vocabulary'])
  const nouns = files
    .filter((file) => /^domain\/[a-z-]+\.ts$/.test(file))
    .map((file) => file.slice('domain/'.length, -'.ts'.length))
    .filter((noun) => !notNouns.has(noun))
  expect(nouns.filter((noun) => !glossary.includes(`| ${noun.replaceAll('-', ' ')} |`))).toEqual([])
})

test('nothing is silenced or left for later', () => {
  const marks = new RegExp(
    ['\\bTO' + 'DO\\b', '\\bFIX' + 'ME\\b', '@ts-' + 'ignore', 'biome-' + 'ignore', '\\bas ' + 'any\\b'].join('|'),
  )
  const open = files.filter(
    (file) => /\.(ts|tsx|js)$/.test(file) && !file.includes('/generated/') && marks.test(text(file)),
  )
  expect(open).toEqual([])
})
