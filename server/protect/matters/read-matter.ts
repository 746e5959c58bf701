import { Matter } from '@homeward/domain'
import { assess, isClosedListBeside, type OpenQuestion } from '@homeward/law'
import type { z } from 'zod'
import { type Caller, writerOf } from '../../access.ts'
import type { LogEntry } from '../../records/index.ts'
import { isCustodyWhole } from '../bundle/custody-chain.ts'
import { disclosedTo } from '../documents/disclosed-paragraphs.ts'
import { lawOf } from '../law/law-of.ts'
import type { Protect } from '../protect.ts'
import type { AssessedOffence, DocumentView, EvidenceView, MatterView } from '../shapes.ts'
import { findConflicts } from './find-conflicts.ts'
import { demandMatter, type HeldEvidence, type HeldMatter } from './held-matter.ts'
import { matterOf } from './matter-of.ts'

type View = z.input<typeof MatterView>

/** One matter for one of its team. That it was opened is written down before the answer leaves. */
export async function readMatter(protect: Protect, caller: Caller, id: string): Promise<View> {
  demandMatter(protect, caller, id)
  await protect.office.log.note(writerOf(caller), { act: 'seen', kind: 'matter', record: id })
  return showMatter(protect, caller, id)
}

export async function showMatter(protect: Protect, caller: Caller, id: string): Promise<View> {
  const held = demandMatter(protect, caller, id)
  const { fields, conflicts } = held.record
  const say = <T>(name: string, otherwise: T) => (fields[name] ?? otherwise) as unknown as T
  const person = Matter.shape.person.parse(fields['person'])
  const history = await protect.office.log.history([{ kind: 'matter', id }])
  const { offences, questions } = assessed(protect, held)
  return {
    id,
    position: protect.office.register().position,
    row: held.row,
    reference: say('reference', ''),
    synthetic: say('synthetic', false),
    jurisdiction: say('jurisdiction', ''),
    alsoConcerns: say<string[]>('alsoConcerns', []),
    language: say<View['language']>('language', 'en'),
    recipient: say('recipient', ''),
    lawyer: Matter.shape.lawyer.parse(fields['lawyer']),
    lawCheckedOn: say('lawCheckedOn', ''),
    person,
    status: say<View['status']>('status', []),
    detention: Matter.shape.detention.parse(fields['detention']),
    hearings: say<View['hearings']>('hearings', []),
    seized: say<View['seized']>('seized', []),
    chronology: say<View['chronology']>('chronology', []),
    indicators: say<View['indicators']>('indicators', []),
    served: [...held.served],
    coAccused: [...held.coAccused],
    offences,
    questions,
    statement: held.statement,
    lapsed: [...held.lapsed],
    audio: held.audio && { bytes: held.audio.bytes, day: held.audio.day, by: protect.nameOf(held.audio.by) },
    withdrawn: [...held.withdrawn],
    evidence: held.evidence.map(showEvidence),
    documents: held.documents.map((document) => showDocument(protect, held, document)),
    team: held.team.map(({ account, since }) => ({
      account,
      name: protect.nameOf(account),
      since,
      me: account === caller.account,
    })),
    readers: readersOf(protect, history),
    conflicts: [
      ...findConflicts(protect, caller, {
        id,
        names: person.names.map(({ text }) => text),
        coAccused: held.coAccused,
      }),
    ],
    unsettled: Object.keys(conflicts),
  }
}

/** Who opened the matter on which day, each once. */
export function readersOf(
  { nameOf }: Pick<Protect, 'nameOf'>,
  history: readonly LogEntry[],
): { name: string; day: string }[] {
  const opened = history.flatMap(({ act, by, day }) =>
    act === 'seen' && by !== null ? [{ name: nameOf(by), day }] : [],
  )
  return [...new Map(opened.map((each) => [`${each.day} ${each.name}`, each])).values()]
}

function assessed(
  protect: Protect,
  held: HeldMatter,
): { offences: z.input<typeof AssessedOffence>[]; questions: OpenQuestion[] } {
  const matter = matterOf(held)
  if (matter === undefined) return { offences: [], questions: [] }
  const { offences, questions } = assess(matter, lawOf(protect), { withUnverified: true })
  return {
    offences: offences.map(({ offence, gap, matches }, index) => {
      const { id, charge, assessment } = held.offences[index]!
      const { id: label, ...said } = charge
      const shown = matches.filter((match) => !isClosedListBeside(match, offence))
      return {
        id,
        label,
        charge: said,
        assessment,
        gap,
        matches: shown.map(({ record, reach, reasons, open }) => ({
          record,
          reach,
          reasons: [...reasons],
          open: [...open],
        })),
        keptApart: matches.length - shown.length,
      }
    }),
    questions: [...questions],
  }
}

export function showEvidence(evidence: HeldEvidence): z.input<typeof EvidenceView> {
  const { original: _, working: __, custody, ...shown } = evidence
  return { ...shown, custody: [...custody], custodyWhole: isCustodyWhole(custody) }
}

function showDocument(
  protect: Protect,
  held: HeldMatter,
  document: HeldMatter['documents'][number],
): z.input<typeof DocumentView> {
  const { files: _, paragraphs, by, ...shown } = document
  const open = disclosedTo(held, document)
  return { ...shown, by: protect.nameOf(by), outdated: paragraphs.some((number) => !open.has(number)) }
}
