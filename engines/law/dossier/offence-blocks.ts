import type { DossierBlock, Offence } from '@homeward/domain'
import type { Assessment, OffenceAssessment } from '../assess.ts'
import type { Match } from '../reach.ts'
import type { Say } from './dossier-text.ts'

/** Charges that a closed list of immigration-type offences must never stand beside, not even to say that it stops there. */
const keptFromClosedLists = new Set(['fraud', 'computer-crime', 'money-laundering'])

interface Place {
  readonly jurisdiction: string
  /** The paragraphs and evidence the recorded link rests on, as the document numbers them. */
  readonly paragraphs: string
}

/** One offence: what is alleged, what was recorded of its link to the trafficking, and each provision with its limits. */
export function offenceBlocks(assessment: OffenceAssessment, say: Say, place: Place): readonly DossierBlock[] {
  const { offence, matches, gap } = assessment
  const shown = matches.filter((match) => !isClosedListBeside(match, offence))
  const clauses = shown.filter(({ reach }) => isClause(reach))
  const beside = shown.filter(({ record, reach }) => !isClause(reach) && record.jurisdiction === place.jurisdiction)
  const nexus = nexusFacts(offence, say, place.paragraphs)
  return [
    { kind: 'heading', text: `${offence.id} · ${say(`class-${offence.class}`)}` },
    { kind: 'facts', facts: chargeFacts(offence, say) },
    ...(nexus.length > 0 ? [label(say('nexus')), { kind: 'facts' as const, facts: nexus }] : []),
    label(say('provisions')),
    ...(gap ? [{ kind: 'mark' as const, text: say('gap') }] : []),
    ...(shown.length < matches.length ? [{ kind: 'text' as const, text: say('closed-list-elsewhere') }] : []),
    ...clauses.map((match) => provisionBlock(match, say)),
    ...(beside.length > 0 ? [label(say('not-clauses')), ...beside.map((match) => provisionBlock(match, say))] : []),
  ]
}

/** What international bodies say without binding a court: the same for every offence, so it stands once. Silent texts are not argued. */
export function argumentsBeyond({ offences, jurisdiction }: Assessment, say: Say): readonly DossierBlock[] {
  const found = new Map<string, Match>()
  for (const match of offences.flatMap(({ matches }) => matches)) {
    const { record, reach } = match
    if (record.jurisdiction === jurisdiction || isClause(reach) || reach === 'no-clause') continue
    found.set(record.id, match)
  }
  return [...found.values()].map((match) => provisionBlock(match, say))
}

function isClause(reach: Match['reach']): boolean {
  return reach === 'reaches' || reach === 'does-not-reach'
}

/** Whether this match is a closed list that must not be shown beside this charge. */
export function isClosedListBeside({ record, reach }: Match, { class: offenceClass }: Offence): boolean {
  return record.reach.kind === 'listed' && reach === 'does-not-reach' && keptFromClosedLists.has(offenceClass)
}

function label(text: string): DossierBlock {
  return { kind: 'label', text }
}

function chargeFacts(offence: Offence, say: Say) {
  const { statute, conduct, from, to, amount, stage, authority } = offence
  return [
    { label: say('statute'), value: statute },
    { label: say('conduct'), value: conduct },
    { label: say('period'), value: to === null ? from : `${from} – ${to}` },
    ...(amount === null ? [] : [{ label: say('amount'), value: `${amount.value} ${amount.currency}` }]),
    { label: say('stage'), value: say(`stage-${stage}`) },
    { label: say('authority'), value: authority },
  ]
}

/** Only what was recorded and speaks for the person; what points the other way, or is not known, stays with the lawyer. */
function nexusFacts({ nexus }: Offence, say: Say, paragraphs: string) {
  const facts: { label: string; value: string }[] = []
  if (nexus.time === 'during') facts.push({ label: say('nexus-time'), value: say('nexus-during') })
  if (nexus.place !== null && nexus.place !== 'elsewhere') {
    facts.push({ label: say('nexus-place'), value: say(`nexus-${nexus.place}`) })
  }
  if (nexus.orderedByOthers) facts.push({ label: say('nexus-ordered'), value: say('recorded') })
  if (nexus.compelled) facts.push({ label: say('nexus-compelled'), value: say('recorded') })
  if (nexus.directConsequence) facts.push({ label: say('nexus-direct'), value: say('recorded') })
  if (nexus.noRealAlternative) facts.push({ label: say('nexus-no-alternative'), value: say('recorded') })
  if (facts.length > 0 && paragraphs !== '') facts.push({ label: say('rests-on'), value: paragraphs })
  return facts
}

/** A provision with how it stands to an offence: never without its limits, source and date. */
export function provisionBlock({ record, reach }: Match, say: Say): DossierBlock {
  return {
    kind: 'provision',
    title: `${record.jurisdiction} · ${record.instrument}, ${record.provision}`,
    standing: say(reach),
    verified: record.verified,
    facts: [
      ...(record.verified ? [] : [{ label: say('status'), value: say('unverified') }]),
      { label: say('test'), value: say(`test-${record.test}`) },
      ...(record.procedure === null ? [] : [{ label: say('procedure'), value: record.procedure }]),
      { label: say('source'), value: record.source.url },
      { label: say('checked'), value: `${record.checked} · ${say('counsel-review')}` },
    ],
    limits: record.limits,
  }
}
