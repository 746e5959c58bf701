import { assess } from '@homeward/law'
import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import { lawOf } from '../law/law-of.ts'
import type { Protect } from '../protect.ts'
import type { MatterLine } from '../shapes.ts'
import { type HeldMatter, holdMatter, isOfTeam } from './held-matter.ts'
import { matterOf } from './matter-of.ts'

type Line = z.input<typeof MatterLine>

/** The caller's matters: whoever has a hearing first stands first. */
export function listMatters(protect: Protect, caller: Caller): Line[] {
  demand(caller, 'matter.read')
  const law = lawOf(protect)
  const now = protect.now().toISOString()
  return mattersOf(protect, caller)
    .map((held) => lineOf(held, law, now))
    .sort(
      (a, b) =>
        (a.hearing?.at ?? '9999').localeCompare(b.hearing?.at ?? '9999') || a.reference.localeCompare(b.reference),
    )
}

/** The matters an account is of the team of. */
export function mattersOf(protect: Protect, caller: Caller): HeldMatter[] {
  return [...protect.office.register().all('matter')]
    .filter((record) => isOfTeam(record, caller))
    .map((record) => holdMatter(protect, record))
}

function lineOf(held: HeldMatter, law: ReturnType<typeof lawOf>, now: string): Line {
  const { fields } = held.record
  const matter = matterOf(held)
  const person = fields['person'] as unknown as { names: { text: string }[]; possibleChild: boolean }
  const hearings = (fields['hearings'] ?? []) as unknown as { at: string; court: string; about: string }[]
  const coming = hearings
    .filter(({ at }) => momentOf(at) >= now)
    .sort((a, b) => momentOf(a.at).localeCompare(momentOf(b.at)))
  const detention = (fields['detention'] ?? []) as unknown as { to: string | null }[]
  return {
    id: held.id,
    reference: fields['reference'] as string,
    names: person.names.map(({ text }) => text),
    jurisdiction: fields['jurisdiction'] as string,
    possibleChild: person.possibleChild,
    offences: held.offences.map(({ charge }) => ({ label: charge.id, class: charge.class, stage: charge.stage })),
    gaps: matter === undefined ? 0 : assess(matter, law).offences.filter(({ gap }) => gap).length,
    hearing: coming[0] ?? null,
    detained: detention.some(({ to }) => to === null),
    synthetic: fields['synthetic'] === true,
  }
}

/** A hearing known by its day alone lasts until the day is over. */
function momentOf(at: string): string {
  return at.length === 10 ? `${at}T23:59:59.999Z` : new Date(at).toISOString()
}
