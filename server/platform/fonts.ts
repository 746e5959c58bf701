import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { covers, sfntFromWoff } from '@homeward/formats/fonts'

/** Noto faces (OFL) that together cover every script we print; the first that has a letter gives it. */
const libraries = [
  'noto-sans',
  'noto-sans-thai',
  'noto-sans-myanmar',
  'noto-sans-khmer',
  'noto-sans-lao',
  'noto-sans-devanagari',
  'noto-sans-ethiopic',
  'noto-naskh-arabic',
  'noto-sans-bengali',
  'noto-sans-tamil',
  'noto-sans-sinhala',
  'noto-sans-sc',
  'noto-sans-kr',
] as const

export interface TypeFace {
  readonly family: string
  readonly weight: 'regular' | 'bold'
  readonly sfnt: Buffer
}

export interface ChosenFaces {
  readonly faces: readonly TypeFace[]
  /** Letters of the text that no face has: they would print as empty boxes. */
  readonly missing: readonly string[]
}

interface Subset {
  readonly library: string
  readonly name: string
  readonly has: (codePoint: number) => boolean
}

const require = createRequire(import.meta.url)
const folderOf = (library: string) => dirname(require.resolve(`@fontsource/${library}/package.json`))
let known: Promise<readonly Subset[]> | undefined

/** Reads only the faces a text needs, regular and bold, each under a family name of its own. */
export async function loadTypeFaces(text: string): Promise<ChosenFaces> {
  known ??= readSubsets()
  const subsets = await known
  const letters = new Set([...text].map((letter) => letter.codePointAt(0)!).filter((point) => point > 0x20))
  const wanted = new Set<Subset>()
  for (const letter of [0x30, ...letters]) {
    const subset = subsets.find(({ has }) => has(letter))
    if (subset !== undefined) wanted.add(subset)
  }
  const faces = await Promise.all(
    subsets.filter((subset) => wanted.has(subset)).flatMap((subset) => [readFace(subset, 400), readFace(subset, 700)]),
  )
  const tests = faces.filter(({ weight }) => weight === 'regular').map(({ sfnt }) => covers(sfnt))
  const invisible = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u
  const missing = [...letters]
    .filter((letter) => !tests.some((has) => has(letter)))
    .map((letter) => String.fromCodePoint(letter))
    .filter((letter) => !invisible.test(letter))
  return { faces, missing }
}

async function readFace({ library, name }: Subset, weight: 400 | 700): Promise<TypeFace> {
  const family = `Homeward ${library} ${name} ${weight}`
  const woff = await readFile(join(folderOf(library), 'files', `${library}-${name}-${weight}-normal.woff`))
  return { family, weight: weight === 400 ? 'regular' : 'bold', sfnt: sfntFromWoff(woff, family) }
}

async function readSubsets(): Promise<readonly Subset[]> {
  const all = await Promise.all(
    libraries.map(async (library) => {
      const ranges: Record<string, string> = JSON.parse(await readFile(join(folderOf(library), 'unicode.json'), 'utf8'))
      return Object.entries(ranges).map(([name, text]) => ({
        library,
        name: name.replaceAll(/[[\]]/g, ''),
        has: inRanges(text),
      }))
    }),
  )
  return all.flat()
}

/** A test for a CSS `unicode-range` ("U+0E01-0E5B,U+25CC"). */
function inRanges(text: string): (codePoint: number) => boolean {
  const ranges = text.split(',').map((range) => {
    const [from, to] = range.trim().slice(2).split('-')
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const
  })
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to)
}
