import { readFileSync } from 'node:fs'
import { type Dossier, Matter, OffenceClass } from '@homeward/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, composeDossier, disclosedStatement, dossierLanguages, judgingWordIn, provisions } from '../index.ts'
import { dossierTextCodes, sayIn } from './dossier-text.ts'

const folder = new URL('../../../synthetic/matters/', import.meta.url)
const read = (name: string) => Matter.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')))

function dossierOf(
  matter: Matter,
  settings: { withUnverified?: boolean; language?: Dossier['language'] } = {},
): Dossier {
  const language = dossierLanguages.find((each) => each === settings.language) ?? 'en'
  const assessment = assess(matter, provisions, { withUnverified: settings.withUnverified === true })
  return composeDossier(matter, assessment, { language, statusWords: ({ code }) => code })
}

/** The blocks between an offence's heading and the next one. */
function beside(dossier: Dossier, offence: string): Dossier['sections'][number]['blocks'] {
  const blocks = dossier.sections.find(({ id }) => id === 'offences')!.blocks
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(`${offence} `))
  const to = blocks.findIndex((block, index) => index > from && block.kind === 'heading')
  return blocks.slice(from, to < 0 ? undefined : to)
}

const standings = (dossier: Dossier, offence: string, state: string) =>
  beside(dossier, offence).flatMap((block) =>
    block.kind === 'provision' && block.title.startsWith(`${state} `) ? [block.standing] : [],
  )

const say = sayIn('en')
const everything = (dossier: Dossier) => JSON.stringify(dossier)

const expectations: [string, string, Record<string, Parameters<typeof say>[0][]>][] = [
  ['recruiter-who-became-a-captive', 'UG', { 'O-1': ['reaches'], 'O-2': ['reaches'] }],
  ['paid-worker-who-stayed', 'VN', { 'O-1': ['reaches', 'general-defence-only'] }],
  ['child', 'ID', { 'O-1': ['reaches'] }],
  ['person-trafficked-again', 'ZA', { 'O-1': ['reaches'], 'O-2': ['reaches'] }],
  ['person-who-denies', 'TW', { 'O-1': ['reaches'] }],
  ['charge-with-no-provision', 'SG', { 'O-1': ['general-defence-only', 'no-clause'] }],
  ['closed-list-against-fraud', 'MY', { 'O-1': ['reaches'], 'O-2': [] }],
  ['leniency-only', 'CN', { 'O-1': ['general-defence-only', 'leniency-only'] }],
  ['unverified-law', 'PH', { 'O-1': [] }],
  ['two-jurisdictions', 'GB', { 'O-1': ['reaches'], 'O-2': ['does-not-reach'] }],
]

describe('ten matters, from clear to hard', () => {
  test.each(expectations)('%s: only what was read, only where it reaches', (name, state, expected) => {
    const dossier = dossierOf(read(name))
    for (const [offence, reaches] of Object.entries(expected)) {
      expect(standings(dossier, offence, state)).toEqual(reaches.map((reach) => say(reach)))
      for (const block of beside(dossier, offence)) {
        if (block.kind === 'provision') expect(block.limits.length).toBeGreaterThan(0)
      }
    }
  })

  test('the same matter in another State stands beside that State’s law', () => {
    const matter = read('two-jurisdictions')
    const abroad = composeDossier(matter, assess(matter, provisions, { jurisdiction: 'VN' }), {
      language: 'vi',
      statusWords: ({ code }) => code,
    })
    expect(standings(abroad, 'O-1', 'VN')).toEqual([sayIn('vi')('reaches'), sayIn('vi')('general-defence-only')])
    expect(standings(abroad, 'O-1', 'GB')).toEqual([])
  })
})

describe('where the law stops', () => {
  test('a closed list is not shown beside fraud, and a plain sentence says that it does not reach', () => {
    const dossier = dossierOf(read('closed-list-against-fraud'))
    const fraud = beside(dossier, 'O-2')
    expect(JSON.stringify(fraud)).not.toContain('Section 25')
    expect(fraud).toContainEqual({ kind: 'text', text: say('closed-list-elsewhere') })
    expect(fraud).toContainEqual({ kind: 'mark', text: say('gap') })
    expect(JSON.stringify(beside(dossier, 'O-1'))).toContain('Section 25')
  })

  test('general defences and leniency stand below the line that none of them is a clause', () => {
    const blocks = beside(dossierOf(read('leniency-only')), 'O-1')
    const line = blocks.findIndex((block) => block.kind === 'label' && block.text === say('not-clauses'))
    const leniency = blocks.findIndex((block) => block.kind === 'provision' && block.standing === say('leniency-only'))
    expect(line).toBeGreaterThan(0)
    expect(leniency).toBeGreaterThan(line)
  })

  test('what nobody read is not in it, and is marked on its own block when asked for', () => {
    const matter = read('unverified-law')
    expect(dossierOf(matter).law.every(({ verified }) => verified)).toBe(true)
    const asked = dossierOf(matter, { withUnverified: true })
    const unread = beside(asked, 'O-1').filter((block) => block.kind === 'provision' && !block.verified)
    expect(unread.length).toBeGreaterThan(0)
    for (const block of unread) expect(JSON.stringify(block)).toContain(say('unverified'))
  })
})

describe('what was not chosen and agreed', () => {
  test('leaves no word and no gap', () => {
    const matter = read('closed-list-against-fraud')
    const dossier = dossierOf(matter)
    expect(everything(dossier)).not.toContain('I do not want to speak about contacts')
    expect(everything(dossier)).not.toContain('Got out and reached the border')
    const first = read('recruiter-who-became-a-captive')
    const numbers = dossierOf(first)
      .sections.find(({ id }) => id === 'account')!
      .blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.number] : []))
    expect(numbers).toEqual([1, 2])
    expect(everything(dossierOf(first))).not.toContain('I passed on an advert')
  })

  test('goes out again when agreement is withdrawn, with everything that stood on it', () => {
    const matter = read('paid-worker-who-stayed')
    expect(everything(dossierOf(matter))).toContain('beaten in front of us')
    const withdrawn = structuredClone(matter)
    withdrawn.statement!.paragraphs[1]!.agreed = []
    const after = everything(dossierOf(withdrawn))
    expect(after).not.toContain('beaten in front of us')
    expect(after).not.toContain('Punished when a quota was missed')
  })

  test('agreement to one recipient is not agreement to another', () => {
    const matter = { ...read('child'), recipient: 'Another office' }
    expect(disclosedStatement(matter)).toEqual([])
    expect(everything(dossierOf(matter))).not.toContain('promised work in a restaurant')
  })

  test('what points the other way stays with the lawyer', () => {
    expect(everything(dossierOf(read('recruiter-who-became-a-captive')))).not.toContain('finder fee')
    expect(everything(dossierOf(read('paid-worker-who-stayed')))).not.toContain('Some pay was received')
  })
})

describe('words', () => {
  test.each(dossierLanguages)('the form has every sentence in %s, and none judges a person', (language) => {
    for (const code of dossierTextCodes) {
      expect(sayIn(language)(code), code).toBeTruthy()
      expect(judgingWordIn(sayIn(language)(code), language), code).toBeNull()
    }
  })

  const seed = 20_261_125
  test(`1,000 random matters never make the form judge a person (seed ${seed})`, () => {
    const base = read('closed-list-against-fraud')
    const states = [...new Set(provisions.map(({ jurisdiction }) => jurisdiction))].filter((each) =>
      /^[A-Z]{2}$/.test(each),
    )
    const nexus = fc.record({
      time: fc.constantFrom('during', 'before', 'after', null),
      place: fc.constantFrom('place-of-exploitation', 'controlled-route', 'elsewhere', null),
      orderedByOthers: fc.constantFrom(true, false, null),
      compelled: fc.constantFrom(true, false, null),
      directConsequence: fc.constantFrom(true, false, null),
      noRealAlternative: fc.constantFrom(true, false, null),
      rests: fc.constantFrom([], ['1'], ['3'], ['E-1']),
    })
    const offence = fc.record({ class: fc.constantFrom(...OffenceClass.options), nexus })
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.constantFrom(...dossierLanguages),
        fc.array(offence, { minLength: 1, maxLength: 3 }),
        (jurisdiction, language, offences) => {
          const matter: Matter = {
            ...base,
            jurisdiction,
            offences: offences.map((each, index) => ({ ...base.offences[0]!, ...each, id: `O-${index + 1}` }) as never),
          }
          const dossier = dossierOf(matter, { language, withUnverified: true })
          const own = dossier.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(spokenBy)])
          for (const text of own) expect(judgingWordIn(text, language), text).toBeNull()
        },
      ),
      { seed, numRuns: 1000 },
    )
  })
})

/** The sentences of the form's own voice: not the person's words, nor titles and limits of provisions, which quote the law's terms. */
function spokenBy(block: Dossier['sections'][number]['blocks'][number]): string[] {
  if (block.kind === 'label' || block.kind === 'text' || block.kind === 'mark' || block.kind === 'heading')
    return [block.text]
  if (block.kind === 'provision') return [block.standing, ...block.facts.map(({ label }) => label)]
  if (block.kind === 'facts') return block.facts.map(({ label }) => label)
  return []
}
