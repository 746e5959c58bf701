import { type LawRecord, Matter, type OffenceClass } from '@homeward/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, concernedBy, currentLaw, provisions } from './index.ts'

const law = (id: string) => provisions.find((record) => record.id === id)!

function matter(jurisdiction: string, offenceClass: OffenceClass, more: object = {}): Matter {
  return Matter.parse({
    format: 'homeward.matter/1',
    reference: 'M-1',
    synthetic: true,
    jurisdiction,
    recipient: 'Prosecutor',
    lawyer: { name: 'A. Lawyer' },
    lawCheckedOn: '2026-11-22',
    person: { names: [{ text: 'Synthetic Person' }] },
    offences: [
      {
        id: 'O-1',
        class: offenceClass,
        statute: 'a statute',
        conduct: 'what is alleged',
        from: '2025-01-01',
        stage: 'charged',
        authority: 'police',
        ...more,
      },
    ],
  })
}

const reachIn = (jurisdiction: string, offenceClass: OffenceClass, id: string) =>
  assess(matter(jurisdiction, offenceClass), provisions).offences[0]!.matches.find(({ record }) => record.id === id)
    ?.reach

describe('a clause never stands beside an offence it does not reach', () => {
  test.each(['TH', 'MY', 'BD'])(
    'the closed list of %s does not reach fraud, computer crime or money laundering',
    (state) => {
      for (const offence of ['fraud', 'computer-crime', 'money-laundering', 'gambling', 'drugs'] as const) {
        const { matches, gap } = assess(matter(state, offence), provisions).offences[0]!
        const own = matches.filter(({ record }) => record.jurisdiction === state)
        expect(own.some(({ reach }) => reach === 'reaches')).toBe(false)
        expect(gap).toBe(true)
      }
    },
  )

  test('the Thai list reaches illegal entry, with its limits', () => {
    expect(reachIn('TH', 'entry-stay', 'th-section-41')).toBe('reaches')
    expect(law('th-section-41').limits.join(' ')).toContain('Minister of Justice')
  })

  test('general defences and leniency are never shown as a clause', () => {
    expect(reachIn('SG', 'fraud', 'sg-penal-code-94')).toBe('general-defence-only')
    expect(reachIn('CN', 'fraud', 'cn-2024-opinions')).toBe('leniency-only')
    expect(reachIn('SG', 'fraud', 'sg-2014-act')).toBe('no-clause')
    expect(assess(matter('CN', 'fraud'), provisions).offences[0]!.gap).toBe(true)
  })

  test('a clause about any offence is set beside fraud, with what is still open', () => {
    const found = assess(matter('UG', 'fraud'), provisions).offences[0]!.matches[0]!
    expect(found).toMatchObject({ reach: 'reaches', record: { id: 'ug-section-11' } })
    expect(found.open).toEqual(['nexus-in-time', 'nexus-in-place', 'direct-consequence', 'what-it-rests-on'])
  })

  test('an exclusion list excludes', () => {
    expect(reachIn('GB', 'violence', 'gb-section-45')).toBe('does-not-reach')
    expect(reachIn('GB', 'fraud', 'gb-section-45')).toBe('reaches')
  })

  test('a law that protects only from charges under itself says so', () => {
    expect(reachIn('PK', 'fraud', 'pk-2018-victims-clause')).toBe('does-not-reach')
    expect(reachIn('AE', 'computer-crime', 'ae-article-21')).toBe('does-not-reach')
    expect(reachIn('BD', 'entry-stay', 'bd-2026-section-54')).toBe('does-not-reach')
  })
})

describe('what was not read stays unread', () => {
  test('unverified records stay out unless asked for, and then say that the text was not read', () => {
    expect(reachIn('PH', 'fraud', 'ph-section-17')).toBeUndefined()
    const asked = assess(matter('PH', 'fraud'), provisions, { withUnverified: true }).offences[0]!
    expect(asked.matches.find(({ record }) => record.id === 'ph-section-17')!.reach).toBe('not-read')
    expect(asked.gap).toBe(true)
  })

  test('38 of 51 records were read, every one has limits, a source, a date, and needs counsel', () => {
    expect(provisions).toHaveLength(51)
    expect(provisions.filter(({ verified }) => verified)).toHaveLength(38)
    for (const record of provisions) {
      expect(record.limits.length, record.id).toBeGreaterThan(0)
      expect(record.needsCounselReview).toBe(true)
      if (!record.verified) expect(record.effect, record.id).toBe('not-read')
    }
  })

  test('a reported gap is shown as not read, never as "no clause"', () => {
    expect(law('kh-2008-law').effect).toBe('not-read')
    expect(law('lk-penal-code-360c').effect).toBe('not-read')
  })
})

test('a newer version replaces an older one and the older one stays on record', () => {
  const newer: LawRecord = { ...law('th-section-41'), version: 2, checked: '2026-12-01' }
  expect(currentLaw([...provisions, newer]).find(({ id }) => id === 'th-section-41')!.checked).toBe('2026-12-01')
  expect(currentLaw([...provisions, newer])).toHaveLength(51)
})

test('treaties of bodies a State does not belong to are not argued there', () => {
  expect(concernedBy('TH')).toEqual(['TH', 'ASEAN', 'UN', 'ILO'])
  expect(concernedBy('DE')).toContain('EU')
  expect(concernedBy('KE')).not.toContain('ASEAN')
})

const seed = 20_261_124
test(`each offence is assessed on its own: another charge never changes what reaches this one (seed ${seed})`, () => {
  const classes = [
    'entry-stay',
    'fraud',
    'computer-crime',
    'money-laundering',
    'violence',
    'trafficking',
    'work-permit',
  ] as const
  const states = ['TH', 'MY', 'BD', 'UG', 'GB', 'CN', 'SG', 'PK', 'VN', 'ID', 'KH', 'US']
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      fc.constantFrom(...classes),
      fc.constantFrom(...classes),
      (state, one, other) => {
        const alone = assess(matter(state, one), provisions).offences[0]!
        const both = matter(state, one)
        both.offences.push({ ...both.offences[0]!, id: 'O-2', class: other })
        expect(assess(both, provisions).offences[0]!.matches).toEqual(alone.matches)
      },
    ),
    { seed, numRuns: 500 },
  )
})
