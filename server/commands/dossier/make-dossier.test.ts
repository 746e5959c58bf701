import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SealedDossier } from '@homeward/domain'
import { dossierLanguages } from '@homeward/law'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromBuffer } from 'yauzl'
import { loadTypeFaces } from '../../platform/fonts.ts'
import { verifyDossier } from '../verify/verify-dossier.ts'
import { makeDossier } from './make-dossier.ts'
import { readMatter } from './read-matter.ts'

const matters = new URL('../../../synthetic/matters/', import.meta.url).pathname
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-dossier-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const plain = { language: 'en', withUnverified: false } as const

test('all ten matters print in all ten languages without a letter that has no form', async () => {
  const names = (await readdir(matters)).filter((name) => name.endsWith('.json'))
  expect(names).toHaveLength(10)
  for (const name of names) {
    const matter = await readMatter(join(matters, name))
    for (const language of dossierLanguages) {
      const out = join(folder, `${language}.pdf`)
      const made = await makeDossier(matter, { ...plain, out, language, jurisdiction: matter.jurisdiction })
      expect(made.missing, `${name} ${language}`).toEqual([])
      expect(made.pages).toBeGreaterThan(3)
    }
  }
})

test('a letter that no face has is reported, never silently printed as a box', async () => {
  expect((await loadTypeFaces('Name \u{13000}')).missing).toEqual(['\u{13000}'])
})

test('PDF, Word document and JSON say the same', async () => {
  const matter = await readMatter(join(matters, 'recruiter-who-became-a-captive.json'))
  const out = join(folder, 'same.pdf')
  await makeDossier(matter, { ...plain, out, jurisdiction: 'UG' })
  const dossier = SealedDossier.parse(JSON.parse(await readFile(join(folder, 'same.json'), 'utf8')))
  const texts = textsOf(dossier.sections)
  expect(texts.length).toBeGreaterThan(60)
  const word = squeeze(await wordText(await readFile(join(folder, 'same.docx'))))
  const printed = squeeze(await pdfText(await readFile(out)))
  for (const text of texts) {
    expect(word, text).toContain(squeeze(text))
    expect(printed, text).toContain(squeeze(text))
  }
  expect(printed).toContain('SYN001000001')
  expect(printed).toContain('SYNTHETIC')
  expect(printed).not.toContain(squeeze('I passed on an advert'))
  expect(word).not.toContain(squeeze('I passed on an advert'))
})

test('the same matter gives the same printed bytes', async () => {
  const matter = await readMatter(join(matters, 'child.json'))
  await makeDossier(matter, { ...plain, out: join(folder, 'one.pdf'), jurisdiction: 'ID' })
  await makeDossier(matter, { ...plain, out: join(folder, 'two.pdf'), jurisdiction: 'ID' })
  expect((await readFile(join(folder, 'one.pdf'))).equals(await readFile(join(folder, 'two.pdf')))).toBe(true)
})

test('a dossier verifies, and one flipped byte in any of its three files does not', async () => {
  const matter = await readMatter(join(matters, 'child.json'))
  await makeDossier(matter, { ...plain, out: join(folder, 'kept.pdf'), jurisdiction: 'ID' })
  const path = join(folder, 'kept.json')
  const check = async () => verifyDossier(path, JSON.parse(await readFile(path, 'utf8')))
  expect(await check()).toEqual({ checked: ['json', 'pdf', 'docx'], failed: [] })
  for (const name of ['kept.pdf', 'kept.docx']) {
    const whole = await readFile(join(folder, name))
    const flipped = Buffer.from(whole)
    flipped[flipped.length >> 1]! ^= 1
    await writeFile(join(folder, name), flipped)
    expect((await check()).failed).toHaveLength(1)
    await writeFile(join(folder, name), whole)
  }
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('Pengacara Contoh', 'Pengacara Kontoh'))
  expect((await check()).failed).toEqual(['The JSON file was altered after it was made: its seal does not fit.'])
})

test('an unknown jurisdiction, a charge without a date and a broken file are one sentence that names the field', async () => {
  const matter = JSON.parse(await readFile(join(matters, 'child.json'), 'utf8'))
  const path = join(folder, 'bad.json')
  const failing = async (change: object) => {
    await writeFile(path, JSON.stringify({ ...matter, ...change }))
    return readMatter(path).then((read) =>
      makeDossier(read, { ...plain, out: join(folder, 'bad.pdf'), jurisdiction: read.jurisdiction }),
    )
  }
  await expect(failing({ jurisdiction: 'QX' })).rejects.toThrow(/field jurisdiction/)
  await expect(failing({ offences: [{ ...matter.offences[0], from: undefined }] })).rejects.toThrow(
    /offences\[0\]\.from/,
  )
  await expect(failing({ surprise: 1 })).rejects.toThrow(/unrecognized/)
  await writeFile(path, '{"format":')
  await expect(readMatter(path)).rejects.toThrow(/not JSON/)
  await writeFile(path, Buffer.alloc(21 * 1024 * 1024, 0x20))
  await expect(readMatter(path)).rejects.toThrow(/larger than 20 MiB/)
  expect(await readdir(folder)).not.toContain('bad.pdf')
})

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => (['id', 'kind', 'language'].includes(key) ? [] : textsOf(each)))
}

/** Line ends and hyphenation differ between the two: only letters and digits are compared. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
}

async function pdfText(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1)
      const content = await page.getTextContent()
      return content.items.map((item) => ('str' in item ? item.str : '')).join('')
    }),
  )
  await document.destroy()
  return pages.join('\n')
}

function wordText(docx: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    fromBuffer(docx, { lazyEntries: true }, (failure, archive) => {
      if (failure) return reject(failure)
      archive.on('entry', (entry) => {
        if (entry.fileName !== 'word/document.xml') return archive.readEntry()
        archive.openReadStream(entry, async (broken, stream) => {
          if (broken) return reject(broken)
          const pieces: Buffer[] = []
          for await (const piece of stream) pieces.push(piece as Buffer)
          const xml = Buffer.concat(pieces).toString('utf8')
          resolve(
            xml
              .replaceAll(/<[^>]+>/g, ' ')
              .replaceAll('&lt;', '<')
              .replaceAll('&gt;', '>')
              .replaceAll('&quot;', '"')
              .replaceAll('&apos;', "'")
              .replaceAll('&amp;', '&'),
          )
        })
      })
      archive.readEntry()
    })
  })
}
