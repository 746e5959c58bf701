import { Answers } from '@homeward/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bankVersion,
  checkAnswers,
  closedBecause,
  forbiddenWordIn,
  interviewPlan,
  phrase,
  phraseCodes,
  questionsOf,
  screeningOutcome,
  steps,
  triageLanguages,
  triageText,
  urgencies,
  wordsCodes,
  wordsFor,
  wordsLanguages,
} from './index.ts'

const today = '2026-11-24'
const lawful = {
  interviewer: { arrested: false, prosecutes: false },
  rights: { silence: true, lawyer: true, language: 'vi', at: today },
}

function record(
  instrument: 'triage' | 'full' | 'panel',
  answers: Record<string, string>,
  more: { person?: object; conditions?: object } = {},
): Answers {
  return Answers.parse({
    format: 'homeward.answers/1',
    instrument,
    version: bankVersion,
    person: { birth: null, age: 24, ...more.person },
    conditions: { at: today, ...more.conditions },
    answers: Object.entries(answers).map(([question, value]) => ({ question, value, by: 'officer-1', at: today })),
  })
}

const outcome = (answers: Answers, privileged = true) => screeningOutcome(answers, { privileged })

describe('what is recorded', () => {
  test('a yes is an indicator of its element, and nothing else is', () => {
    const said = outcome(record('triage', { passport_taken: 'yes', phone_taken: 'unsure', sold_or_priced: 'declined' }))
    expect(said.indicators).toEqual({
      act: [],
      means: ['passport_taken'],
      purpose: [],
      compulsion: [],
      vulnerability: [],
      risk: [],
    })
    expect(said.words).toBe('presumed-indicators-recorded')
    expect(said.next.step).toBe('full-interview')
  })

  test('an unanswered question is missing, never a no; a declined one is left in peace', () => {
    const said = outcome(record('triage', { passport_taken: 'declined' }))
    expect(said.missing).toContain('phone_taken')
    expect(said.missing).not.toContain('passport_taken')
    expect(said.words).toBe('more-information-needed')
    expect(said.next.step).toBe('ask-what-is-missing')
  })

  test('nobody is turned away: with every answer "no" the person still gets information and a contact', () => {
    const no = Object.fromEntries(questionsOf('triage').map(({ id }) => [id, 'no']))
    const said = outcome(record('triage', no))
    expect(said.next.step).toBe('offer-information-and-contact')
    expect(said.words).toBe('more-information-needed')
  })

  test('a possible child stops everything and needs no means', () => {
    for (const more of [{ person: { age: 17 } }, { person: { age: null, birth: '2010-01-01' } }]) {
      const said = outcome(record('triage', {}, more))
      expect(said.next.step).toBe('stop-and-call-child-protection')
      expect(said.missing).toEqual([])
    }
    expect(outcome(record('triage', { age_under_18: 'unsure' })).urgent).toContain('child')
    expect(interviewPlan(record('full', { age_under_18: 'yes' })).stop).toBe('child')
  })

  test('what was answered in triage is shown in the full interview, not asked again', () => {
    const plan = interviewPlan(record('full', { passport_taken: 'yes', phone_taken: 'no', beaten_or_hurt: 'unsure' }))
    expect(plan.known.map(({ id }) => id)).toEqual(['passport_taken', 'phone_taken'])
    expect(plan.ask.map(({ id }) => id)).toContain('beaten_or_hurt')
    expect(plan.ask.map(({ id }) => id)).not.toContain('passport_taken')
  })
})

describe('nobody is made to confess', () => {
  test('triage asks nothing that could incriminate', () => {
    expect(questionsOf('triage').some(({ privileged, group }) => privileged || group === 'compulsion_to_offend')).toBe(
      false,
    )
    expect(
      questionsOf('full')
        .filter(({ group }) => group === 'compulsion_to_offend')
        .every(({ privileged }) => privileged),
    ).toBe(true)
  })

  test('privileged questions stay closed until rights were read, by someone who neither arrested nor prosecutes', () => {
    expect(closedBecause(record('full', {}).conditions)).toEqual(['interviewer-unknown', 'rights-not-read'])
    const officer = record(
      'full',
      {},
      { conditions: { ...lawful, interviewer: { arrested: true, prosecutes: false } } },
    )
    expect(closedBecause(officer.conditions)).toEqual(['interviewer-arrested'])
    expect(interviewPlan(officer).ask.some(({ privileged }) => privileged)).toBe(false)
    expect(interviewPlan(record('full', {}, { conditions: lawful })).ask.some(({ privileged }) => privileged)).toBe(
      true,
    )
    expect(() => checkAnswers(record('full', { forced_scam_work: 'yes' }), today)).toThrow(
      'answers[0].question may not be asked yet',
    )
    expect(() => checkAnswers(record('triage', { forced_scam_work: 'yes' }), today)).toThrow('never part of triage')
  })

  test('whoever may not know of privileged answers finds no trace of them', () => {
    const base = { passport_taken: 'yes', long_hours: 'no' }
    const without = outcome(record('full', base, { conditions: lawful }), false)
    const privileged = questionsOf('full').filter((question) => question.privileged)
    for (const value of ['yes', 'no', 'unsure', 'declined']) {
      const all = { ...base, ...Object.fromEntries(privileged.map(({ id }) => [id, value])) }
      expect(JSON.stringify(outcome(record('full', all, { conditions: lawful }), false))).toBe(JSON.stringify(without))
    }
    for (const { id } of privileged) expect(JSON.stringify(without)).not.toContain(`"${id}"`)
  })
})

describe('bad input is refused with its field', () => {
  test.each([
    ['an unknown question', { no_such_question: 'yes' }, {}, 'answers[0].question is not in the question bank'],
    [
      'an age that contradicts the birth date',
      {},
      { person: { age: 30, birth: '2010-05-05' } },
      'call child protection',
    ],
    ['an interview in the future', {}, { conditions: { at: '2027-01-01' } }, 'conditions.at lies in the future'],
    [
      'a birth after the interview',
      {},
      { person: { age: null, birth: '2026-11-25' } },
      'person.birth is after the interview',
    ],
    [
      'a birth that no living person has',
      {},
      { person: { age: null, birth: '1880-01-01' } },
      'person.birth is more than 120 years ago',
    ],
  ])('%s', (_, answers, more, message) => {
    expect(() => checkAnswers(record('triage', answers, more), today)).toThrow(message)
  })

  test('another version of the questions is not guessed at', () => {
    expect(() => checkAnswers({ ...record('triage', {}), version: '2019-01' }, today)).toThrow('The field version')
  })
})

const seed = 20_261_124
const ids = questionsOf('full').map(({ id }) => id)
const anyAnswers = fc.dictionary(
  fc.constantFrom(...ids),
  fc.constantFrom('yes', 'no', 'unsure', 'declined', 'not-asked'),
  { maxKeys: 40 },
)
const anyMore = fc.record({
  person: fc.record({ age: fc.option(fc.integer({ min: 10, max: 60 })) }),
  conditions: fc.record({
    food: fc.option(fc.boolean()),
    rest: fc.option(fc.boolean()),
    liberty: fc.constantFrom(null, 'free', 'held'),
  }),
})

describe(`laws, on random answers (seed ${seed})`, () => {
  const protection = (said: ReturnType<typeof outcome>) => ({
    urgent: said.urgent.length,
    presumed: said.words === 'presumed-indicators-recorded',
    step: steps.indexOf(said.next.step as (typeof steps)[number]),
  })

  test('one indicator more never lowers protection', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyMore,
        fc.constantFrom(...ids),
        fc.constantFrom('triage', 'full', 'panel'),
        (answers, more, added, instrument) => {
          const before = protection(outcome(record(instrument, answers, more)))
          const after = protection(outcome(record(instrument, { ...answers, [added]: 'yes' }, more)))
          expect(after.urgent).toBeGreaterThanOrEqual(before.urgent)
          expect(Number(after.presumed)).toBeGreaterThanOrEqual(Number(before.presumed))
          expect(after.step).toBeLessThanOrEqual(before.step)
        },
      ),
      { seed, numRuns: 3000 },
    )
  })

  test('the order of the questions changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, anyMore, fc.infiniteStream(fc.nat()), (answers, more, keys) => {
        const one = record('full', answers, more)
        const shuffled = one.answers
          .map((answer) => ({ answer, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
        expect(outcome({ ...one, answers: shuffled.map(({ answer }) => answer) })).toEqual(outcome(one))
      }),
      { seed, numRuns: 1000 },
    )
  })

  test('a withdrawn answer takes with it everything that hung on it', () => {
    fc.assert(
      fc.property(anyAnswers, anyMore, fc.constantFrom(...ids), (answers, more, gone) => {
        const { [gone]: _, ...rest } = answers
        const said = outcome(record('full', rest, more))
        const child = said.urgent.includes('child')
        if (!(child && gone === 'age_under_18')) expect(JSON.stringify(said.indicators)).not.toContain(`"${gone}"`)
      }),
      { seed, numRuns: 1000 },
    )
  })

  test('no word that judges a person is ever said, in any language, whatever was answered', () => {
    const codes = new Set<string>()
    fc.assert(
      fc.property(anyAnswers, anyMore, fc.constantFrom('triage', 'full', 'panel'), (answers, more, instrument) => {
        const said = outcome(record(instrument, answers, more))
        for (const code of [said.words, said.next.step]) codes.add(code)
        for (const code of [...said.urgent, ...said.next.reasons]) expect(forbiddenWordIn(code, 'en')).toBeNull()
      }),
      { seed, numRuns: 20_000 },
    )
    for (const code of [...codes, ...wordsCodes]) {
      for (const language of wordsLanguages) {
        const sentence = wordsFor(code, language)
        expect(sentence, `${code} in ${language}`).not.toBeNull()
        expect(forbiddenWordIn(sentence!, language), `${code} in ${language}`).toBeNull()
      }
    }
  })

  test('every combination of element states says something on the closed list', () => {
    const example = {
      act: 'sold_or_priced',
      means: 'passport_taken',
      purpose: 'wages_withheld',
      compulsion: 'sought_help_or_escape',
      vulnerability: 'debt_or_need_at_home',
      risk: 'employer_unverifiable',
    }
    const elements = Object.values(example)
    const states = ['yes', 'no', 'unsure', 'declined', 'not-asked']
    for (let code = 0; code < states.length ** elements.length; code += 1) {
      const answers = Object.fromEntries(
        elements.map((id, place) => [id, states[Math.floor(code / states.length ** place) % states.length]!]),
      )
      const said = outcome(record('full', answers))
      expect(wordsFor(said.words, 'en')).not.toBeNull()
      expect(wordsFor(said.next.step, 'en')).not.toBeNull()
    }
  })
})

describe('the texts', () => {
  test('triage is asked in every language, and says which ones no native reader has checked', () => {
    for (const { id } of questionsOf('triage')) {
      for (const language of triageLanguages) {
        const asked = triageText(id, language)
        expect(asked?.text.length, `${id} in ${language}`).toBeGreaterThan(5)
        expect(forbiddenWordIn(asked!.text, language), `${id} in ${language}`).toBeNull()
        expect(asked!.checked === null).toBe(language !== 'en')
      }
    }
  })

  test('triage can be read aloud in five minutes', () => {
    const aloud = [phrase('consent', 'en').text, ...questionsOf('triage').map(({ id }) => triageText(id, 'en')!.text)]
    // One screen before the questions and one after them.
    expect(questionsOf('triage').length + 2).toBeLessThanOrEqual(22)
    expect(aloud.join(' ').split(/\s+/).length).toBeLessThanOrEqual(450)
  })

  test('what is said beside the questions is there in every language and judges nobody', () => {
    for (const language of triageLanguages) {
      for (const code of phraseCodes) {
        const said = phrase(code, language)
        expect(said.text.length, `${code} in ${language}`).toBeGreaterThan(0)
        expect(forbiddenWordIn(said.text, language), `${code} in ${language}`).toBeNull()
        expect(said.checked === null).toBe(language !== 'en')
      }
    }
  })

  test('every question names a source and no strength is claimed to be official', () => {
    for (const question of questionsOf('full')) expect(question.sources.length, question.id).toBeGreaterThan(0)
  })

  test('every emergency a question opens is on the list', () => {
    for (const { urgent } of questionsOf('full')) if (urgent !== null) expect(urgencies).toContain(urgent)
  })
})
