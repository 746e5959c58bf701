import { agreementTable, type FunnelPerson, protectedFunnels, type Rating } from '@homeward/screen'
import type { z } from 'zod'
import { type Caller, demandSight } from '../../../access.ts'
import { decisionsOf } from '../../decisions/status-of.ts'
import type { View } from '../../holdings/view.ts'
import { type Identify, noteSeen } from '../../identify.ts'
import { type AskedPerson, askedPeople } from '../held/asked-people.ts'
import { isWithdrawn } from '../held/assemble-answers.ts'
import type { Funnel } from './shapes.ts'

type FunnelAnswer = z.input<typeof Funnel>
const counted = new WeakMap<View, { readonly version: number; readonly funnel: FunnelAnswer }>()

/** The least people a count, or the difference of two counts, may speak of. */
const smallest = 10

/** How many went on to each stage, by site and detaining authority, and how far two screeners agree. Names of screeners are never in it. */
export async function readFunnel(identify: Identify, caller: Caller): Promise<FunnelAnswer> {
  const view = identify.viewFor(demandSight(caller, 'screening.funnel'))
  await noteSeen(identify, caller, { kind: 'screening', record: null, detail: { show: 'funnel' } })
  const { version } = identify.caseBook()
  const known = counted.get(view)
  if (known?.version === version) return known.funnel
  const funnel = count(identify, askedPeople(identify, view))
  counted.set(view, { version, funnel })
  return funnel
}

function count(identify: Identify, asked: readonly AskedPerson[]): FunnelAnswer {
  const people = asked.map((each) => funnelPerson(identify, each))
  const bySite = protectedFunnels(people, ({ site }) => site, smallest)
  const byAuthority = protectedFunnels(people, ({ authority }) => authority ?? 'not said', smallest)
  return {
    smallest,
    everyone: [...bySite.everyone],
    sites: bySite.groups.map(({ name, steps }) => ({ name, steps: [...steps] })),
    authorities: byAuthority.groups.map(({ name, steps, charged }) => ({ name, steps: [...steps], charged })),
    agreement: [
      ...agreementTable(
        asked.flatMap((each) => ratingsOf(identify, each)),
        smallest,
      ),
    ],
  }
}

function funnelPerson(identify: Identify, { person, screened }: AskedPerson): FunnelPerson {
  const { latest, outcome, instrument } = screened
  const reached = new Set(decisionsOf(identify, person).map(({ fields }) => fields['stage']))
  const identified = reached.has('formally-identified')
  return {
    site: latest.site,
    authority: latest.authority,
    indicators: outcome.words === 'presumed-indicators-recorded',
    interviewed: instrument !== 'triage',
    presumed: reached.has('presumed') || identified,
    identified,
    charged: person.rows.some(({ bearsCharge }) => bearsCharge),
  }
}

/** An independent interview against what the first other interview of the person recorded, question by question. */
function ratingsOf(identify: Identify, { screened: { screenings } }: AskedPerson): Rating[] {
  const usable = screenings.filter((screening) => !isWithdrawn(identify, screening))
  const second = usable.find(({ independent }) => independent)
  const first = usable.find(({ independent, by }) => !independent && by !== second?.by)
  if (!first || !second) return []
  const before = new Map(first.answers.map(({ question, value }) => [question, value]))
  return second.answers.flatMap(({ question, value }) => {
    const known = before.get(question)
    return known === undefined ? [] : [{ site: second.site, question, values: [known, value] as const }]
  })
}
