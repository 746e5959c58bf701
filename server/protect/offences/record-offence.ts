import { type Assessment, assessmentQuestion, assessmentQuestions, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand, notFound } from '../../access.ts'
import { demandMatter, type HeldMatter, type HeldOffence } from '../matters/held-matter.ts'
import { showMatter } from '../matters/read-matter.ts'
import { newRecordId, type Protect, write } from '../protect.ts'
import type { MatterView, NewAssessment, NewCharge } from '../shapes.ts'

type View = Promise<z.input<typeof MatterView>>

/** Records a charge apart from every other. */
export async function recordOffence(
  protect: Protect,
  caller: Caller,
  { matter: id, asked }: { readonly matter: string; readonly asked: z.output<typeof NewCharge> },
): View {
  demand(caller, 'matter.write')
  demandMatter(protect, caller, id)
  const { reason, ...charge } = inOrder(asked)
  const all = [...protect.office.register().all('offence')].filter(({ fields }) => fields['matter'] === id)
  const set = { matter: id, label: `O-${all.length + 1}`, ...charge }
  await write(protect, caller, [{ kind: 'offence', id: newRecordId(), set }], { reason })
  return showMatter(protect, caller, id)
}

/** Corrects a charge; what was written before stays in the log. */
export async function changeOffence(
  protect: Protect,
  caller: Caller,
  {
    matter: id,
    offence,
    asked,
  }: { readonly matter: string; readonly offence: string; readonly asked: z.output<typeof NewCharge> },
): View {
  demand(caller, 'matter.write')
  demandOffence(demandMatter(protect, caller, id), offence)
  const { reason, ...set } = inOrder(asked)
  await write(protect, caller, [{ kind: 'offence', id: offence, set }], { reason })
  return showMatter(protect, caller, id)
}

/** Takes back a charge that was recorded by mistake. */
export async function takeBackOffence(
  protect: Protect,
  caller: Caller,
  { matter: id, offence, reason }: { readonly matter: string; readonly offence: string; readonly reason: string },
): View {
  demand(caller, 'matter.write')
  demandOffence(demandMatter(protect, caller, id), offence)
  await write(protect, caller, [{ kind: 'offence', id: offence, set: { takenBack: true } }], { reason })
  return showMatter(protect, caller, id)
}

/** Records what the team found about one offence. References must lead to a paragraph or a piece of evidence. */
export async function assessOffence(
  protect: Protect,
  caller: Caller,
  {
    matter: id,
    offence,
    asked,
  }: { readonly matter: string; readonly offence: string; readonly asked: z.output<typeof NewAssessment> },
): View {
  demand(caller, 'matter.write')
  const held = demandMatter(protect, caller, id)
  const { assessmentId } = demandOffence(held, offence)
  const numbers = new Set(held.statement?.paragraphs.map(({ number }) => String(number)))
  const known = (rest: string) =>
    numbers.has(rest.replace(/^¶/, '')) || held.evidence.some(({ label }) => label === rest)
  if (!asked.nexus.rests.every(known)) {
    throw new Problem(
      'input-invalid',
      'What it rests on must be a paragraph of the statement or a piece of evidence.',
      {
        field: 'nexus.rests',
      },
    )
  }
  demandListedChoices(asked)
  const set = { matter: id, offence, ...asked }
  await write(protect, caller, [{ kind: 'assessment', id: assessmentId ?? newRecordId(), set }])
  return showMatter(protect, caller, id)
}

/** A short answer comes from its question's own list; only a list of things takes several. */
function demandListedChoices({ choices }: Assessment): void {
  for (const question of assessmentQuestions) {
    const chosen = choices[question] ?? []
    const { choices: listed = [], several = false } = assessmentQuestion(question)
    if (!chosen.every((each) => listed.includes(each)) || (chosen.length > 1 && !several)) {
      throw new Problem('input-invalid', `The question ${question} has no such answer; take one of its own.`, {
        field: `choices.${question}`,
      })
    }
  }
}

function demandOffence({ offences }: HeldMatter, id: string): HeldOffence {
  const found = offences.find((offence) => offence.id === id)
  if (!found) throw notFound()
  return found
}

function inOrder<Charge extends { readonly from: string; readonly to: string | null }>(charge: Charge): Charge {
  if (charge.to !== null && charge.to < charge.from) {
    throw new Problem('input-invalid', 'The last day of the conduct is before its first.', { field: 'to' })
  }
  return charge
}
