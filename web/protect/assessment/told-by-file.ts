import type { AssessmentQuestion } from '@homeward/domain'
import { wordsCodes, wordsFor } from '@homeward/screen'
import type { AssessedOffence, Matter } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import type { Text } from '../../i18n/use-text.ts'
import { showPlace } from '../show-place.ts'

interface Known {
  readonly matter: Matter
  readonly offence: AssessedOffence
  readonly text: Text
}
type Teller = (known: Known) => readonly string[]

/** What the file itself answers a question with, so that nobody writes it twice. */
export function toldByFile(question: AssessmentQuestion, known: Known): readonly string[] {
  return tellers[question]?.(known) ?? []
}

const tellers: Readonly<Partial<Record<AssessmentQuestion, Teller>>> = {
  'status-now': ({ matter }) =>
    matter.status.map(({ code, by, at }) => `${showDay(at)}: ${decision(code, { by, at })} · ${by}`),
  'age-at-offence': ({ matter: { person }, offence, text }) => [
    ...(person.possibleChild ? [text('person.child')] : []),
    ...(person.birth === null ? [] : [`${showDay(person.birth)} → ${showDay(offence.charge.from)}`]),
  ],
  jurisdictions: ({ matter: { jurisdiction, alsoConcerns, person }, text }) =>
    [...new Set([jurisdiction, ...alsoConcerns, ...(person.nationality ? [person.nationality] : [])])].map((each) =>
      showPlace(text, each),
    ),
  'offence-list': ({ offence: { charge } }) => [
    `${showDay(charge.from)}${charge.to ? ` – ${showDay(charge.to)}` : ''} · ${charge.statute} · ${charge.authority}`,
    charge.conduct,
  ],
  'offence-class': ({ offence, text }) => [text(`protect.offence.${offence.charge.class}`)],
  'clause-applies': ({ offence, text }) => {
    const reaching = offence.matches.filter(({ reach }) => reach === 'reaches')
    if (reaching.length === 0) return [text('protect.offences.gap')]
    return reaching.map(
      ({ record }) =>
        `${showPlace(text, record.jurisdiction)} · ${record.provision} · ${text(`protect.test.${record.test}`)}`,
    )
  },
  'compulsion-facts': ({ matter }) =>
    matter.indicators
      .filter(({ element }) => element === 'means' || element === 'compulsion')
      .map(({ words, paragraphs }) => `${words} (${paragraphs.map((number) => `¶${number}`).join(' ')})`),
  'evidence-register': ({ matter }) =>
    matter.evidence.map(({ label, what, obtained }) => `${label} ${what} · ${obtained}`),
  'statement-conditions': ({ matter: { statement }, text }) =>
    statement === null
      ? []
      : [
          `${showDay(statement.takenOn)} · ${text('protect.statement.interpreter')}: ${statement.interpreter ?? '–'}`,
          ...(statement.readBack ? [text('protect.statement.readBack')] : []),
          ...(statement.confirmed ? [text('protect.statement.confirmed')] : []),
        ],
  'stage-now': ({ offence, text }) => [text(`protect.stage.${offence.charge.stage}`)],
  'request-release': ({ matter }) =>
    matter.detention.filter(({ to }) => to === null).map(({ place, from }) => `${place}, ${showDay(from)}`),
  'consent-and-disclosure': ({ matter: { statement, recipient }, text }) => {
    const paragraphs = statement?.paragraphs ?? []
    const shown = paragraphs.filter(({ chosen, agreed }) => chosen && agreed.includes(recipient)).length
    return statement === null ? [] : [text('protect.statement.shown', { shown, all: paragraphs.length, recipient })]
  },
  'counsel-sign-off': ({ matter: { lawyer, lawCheckedOn } }) => [`${lawyer.name}, ${showDay(lawCheckedOn)}`],
}

function decision(code: string, { by, at }: { by: string; at: string }): string {
  const known = wordsCodes.find((each) => each === code)
  const words = known === undefined ? code : (wordsFor(known, 'en') ?? code)
  return words.replace('{date}', showDay(at)).replace('{authority}', by)
}
