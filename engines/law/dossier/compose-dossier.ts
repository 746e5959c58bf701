import type { Dossier, DossierBlock, Matter } from '@homeward/domain'
import type { Assessment } from '../assess.ts'
import { disclosedNumbers, disclosedSource, disclosedStatement } from './disclosed-statement.ts'
import { documentWords } from './document-words.ts'
import { type DossierLanguage, isLanguageChecked, type Say, sayIn } from './dossier-text.ts'
import { argumentsBeyond, isClosedListBeside, offenceBlocks } from './offence-blocks.ts'

type StatusWords = (status: Matter['status'][number]) => string

interface ComposeSettings {
  readonly language: DossierLanguage
  /** The words of a decision in that language, from the closed list of the screening; the code's own text when it has none. */
  readonly statusWords: StatusWords
}

type Section = Dossier['sections'][number]
type Interview = NonNullable<Matter['statement']>['paragraphs'][number]['interview']

/**
 * Writes the file a lawyer takes to a hearing, from the matter and its assessment. What was withheld leaves no gap; what points the other
 * way, open questions and unchosen paragraphs are not in it. Law stands only beside the offence it was set beside, with its limits.
 */
export function composeDossier(matter: Matter, assessment: Assessment, settings: ComposeSettings): Dossier {
  const say = sayIn(settings.language)
  const used = new Map(
    assessment.offences.flatMap(({ offence, matches }) =>
      matches
        .filter((match) => !isClosedListBeside(match, offence))
        .map(({ record }) => [
          record.id,
          { id: record.id, version: record.version, checked: record.checked, verified: record.verified },
        ]),
    ),
  )
  const sections = [
    summary(matter, assessment, say),
    person(matter, say, settings.statusWords),
    account(matter, say),
    indicators(matter, say),
    chronology(matter, say),
    offences(matter, assessment, say),
    evidence(matter, say),
    annexes(matter, assessment, { say, checked: isLanguageChecked(settings.language) }),
  ].filter(({ blocks }) => blocks.length > 0)
  return {
    format: 'homeward.dossier/1',
    reference: matter.reference,
    synthetic: matter.synthetic,
    language: settings.language,
    jurisdiction: assessment.jurisdiction,
    recipient: matter.recipient,
    lawyer: [matter.lawyer.name, matter.lawyer.bar, matter.lawyer.firm].filter((part) => part !== null).join(', '),
    lawCheckedOn: matter.lawCheckedOn,
    title: say('title'),
    notice: say('notice'),
    words: documentWords(say),
    sections,
    languageChecked: isLanguageChecked(settings.language),
    law: [...used.values()],
  }
}

function summary(matter: Matter, { offences: assessed, jurisdiction }: Assessment, say: Say): Section {
  const rows = assessed.map(({ offence, matches }) => [
    offence.id,
    say(`class-${offence.class}`),
    say(`stage-${offence.stage}`),
    matches
      .filter(({ record, reach }) => reach === 'reaches' && record.jurisdiction === jurisdiction)
      .map(({ record }) => record.provision)
      .join('; ') || say('gap'),
  ])
  const hearings = [...matter.hearings].sort((a, b) => (a.at < b.at ? -1 : 1))
  const blocks: DossierBlock[] = [
    ...(matter.person.possibleChild ? [{ kind: 'mark' as const, text: say('possible-child') }] : []),
    { kind: 'table', columns: ['', say('charge'), say('stage'), say('reaches')], rows },
  ]
  if (hearings.length > 0) {
    const lines = hearings.map(({ at, court, about }) => [at.replace('T', ' '), court, about])
    blocks.push({ kind: 'label', text: say('hearings') }, { kind: 'table', columns: ['', '', ''], rows: lines })
  }
  if (matter.detention.length > 0) {
    const lines = matter.detention.map(({ place, from, to, authority, order, grounds }) => [
      to === null ? `${from} –` : `${from} – ${to}`,
      place,
      [authority, order, grounds].filter((part) => part !== null).join(' · '),
    ])
    blocks.push({ kind: 'label', text: say('detention') }, { kind: 'table', columns: ['', '', ''], rows: lines })
  }
  return { id: 'summary', title: say('summary'), blocks }
}

function person({ person: who, status, seized }: Matter, say: Say, statusWords: StatusWords): Section {
  const facts = [
    { label: say('names'), value: who.names.map(({ text }) => text).join(' · ') },
    ...(who.birth === null ? [] : [{ label: say('birth'), value: who.birth }]),
    ...(who.nationality === null ? [] : [{ label: say('nationality'), value: who.nationality }]),
  ]
  const blocks: DossierBlock[] = [{ kind: 'facts', facts }]
  if (status.length > 0) {
    const rows = status.map((each) => [
      each.at,
      statusWords(each),
      each.by,
      [each.standard, each.dissent].filter((part) => part !== null).join(' · '),
    ])
    blocks.push({ kind: 'label', text: say('status-history') }, { kind: 'table', columns: ['', '', '', ''], rows })
  }
  if (seized.length > 0) {
    const rows = seized.map(({ what, by, at, where }) => [at, what, by, where ?? ''])
    blocks.push({ kind: 'label', text: say('seized') }, { kind: 'table', columns: ['', '', '', ''], rows })
  }
  return { id: 'person', title: say('person'), blocks }
}

function account(matter: Matter, say: Say): Section {
  const { statement } = matter
  const disclosed = disclosedStatement(matter)
  if (statement === null || disclosed.length === 0) return { id: 'account', title: say('account'), blocks: [] }
  const facts = [
    { label: say('statement-taken'), value: statement.takenOn },
    { label: say('interpreter'), value: statement.interpreter ?? say('not-recorded') },
    { label: say('read-back'), value: statement.readBack && statement.confirmed ? say('yes') : say('not-recorded') },
  ]
  const paragraphs = disclosed.flatMap(
    ({ paragraph: { original, translation, interview }, number }): DossierBlock[] => [
      { kind: 'paragraph', number, original, translation, language: statement.language },
      ...(interview === null ? [] : [{ kind: 'facts' as const, facts: originFacts(interview, say) }]),
    ],
  )
  return { id: 'account', title: say('account'), blocks: [{ kind: 'facts', facts }, ...paragraphs] }
}

/** Who wrote a paragraph down in an interview, when, and through whom: not the statement's own day and interpreter. */
function originFacts({ day, by, interpreter }: NonNullable<Interview>, say: Say) {
  return [
    { label: say('source'), value: `${day} · ${by}` },
    { label: say('interpreter'), value: interpreter ?? say('not-recorded') },
  ]
}

function indicators(matter: Matter, say: Say): Section {
  const disclosed = disclosedStatement(matter)
  const rows = matter.indicators.flatMap(({ element, words, source, paragraphs }) => {
    const numbers = disclosedNumbers(disclosed, paragraphs)
    return numbers === null ? [] : [[say(`element-${element}`), words, numbers.map((n) => `¶${n}`).join(' '), source]]
  })
  const columns = ['', '', '¶', say('source')]
  return {
    id: 'indicators',
    title: say('indicators'),
    blocks: rows.length === 0 ? [] : [{ kind: 'table', columns, rows }],
  }
}

function chronology(matter: Matter, say: Say): Section {
  const disclosed = disclosedStatement(matter)
  const events = matter.chronology
    .flatMap((event) => {
      const source = disclosedSource(disclosed, event.source)
      return source === null ? [] : [{ ...event, source }]
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return {
    id: 'chronology',
    title: say('chronology'),
    blocks: events.length === 0 ? [] : [{ kind: 'chronology', events }],
  }
}

function offences(matter: Matter, { offences: assessed, jurisdiction }: Assessment, say: Say): Section {
  const disclosed = disclosedStatement(matter)
  const blocks = assessed.flatMap((assessment) => {
    const rests = assessment.offence.nexus.rests.flatMap((reference) => {
      const number = /^¶?(\d+)$/.exec(reference)?.[1]
      if (number === undefined) return matter.evidence.some(({ id }) => id === reference) ? [reference] : []
      return (disclosedNumbers(disclosed, [Number(number)]) ?? []).map((n) => `¶${n}`)
    })
    return offenceBlocks(assessment, say, { jurisdiction, paragraphs: rests.join(', ') })
  })
  return { id: 'offences', title: say('offences'), blocks: [{ kind: 'text', text: say('law-in-english') }, ...blocks] }
}

function evidence({ evidence: pieces }: Matter, say: Say): Section {
  const rows = pieces.map(({ id, what, obtained, at, sha256 }) => [id, what, `${at} · ${obtained}`, sha256])
  return {
    id: 'evidence',
    title: say('evidence'),
    blocks: rows.length === 0 ? [] : [{ kind: 'table', columns: ['', '', say('source'), 'SHA-256'], rows }],
  }
}

function annexes(
  { lawCheckedOn, lawyer }: Matter,
  assessment: Assessment,
  { say, checked }: { say: Say; checked: boolean },
): Section {
  const beyond = argumentsBeyond(assessment, say)
  return {
    id: 'annexes',
    title: say('annexes'),
    blocks: [
      ...(beyond.length === 0 ? [] : [{ kind: 'label' as const, text: say('not-clauses') }, ...beyond]),
      { kind: 'text', text: say('notice') },
      { kind: 'facts', facts: [{ label: say('law-checked'), value: `${lawCheckedOn} · ${lawyer.name}` }] },
      ...(checked ? [] : [{ kind: 'mark' as const, text: say('unchecked-language') }]),
    ],
  }
}
