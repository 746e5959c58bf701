import { Problem, type Statement, type Withdrawal } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import { sealOf } from '../documents/seal-of.ts'
import { demandMatter, type HeldMatter } from '../matters/held-matter.ts'
import { showMatter } from '../matters/read-matter.ts'
import { newRecordId, type Protect, today, write } from '../protect.ts'
import type { MatterView } from '../shapes.ts'

type View = Promise<z.input<typeof MatterView>>

/** Writes the person's words. Where the register holds that a consent was withdrawn, ticking a box gives it to nobody: it is recorded there. */
export async function writeStatement(
  protect: Protect,
  caller: Caller,
  { matter: id, asked }: { readonly matter: string; readonly asked: Statement },
): View {
  demand(caller, 'matter.write')
  const held = demandMatter(protect, caller, id)
  const { statementId, row } = held
  const numbers = asked.paragraphs.map(({ number }) => number)
  if (new Set(numbers).size < numbers.length) {
    throw new Problem('input-invalid', 'Two paragraphs have the same number.', { field: 'paragraphs.number' })
  }
  demandAsRecorded(held, asked)
  const withdrawn = new Set(row === null ? [] : protect.people.withdrawn(row).map(({ recipient }) => recipient))
  if (asked.paragraphs.some(({ agreed }) => agreed.some((recipient) => withdrawn.has(recipient)))) {
    throw new Problem('conflict', 'The person took back their agreement towards this recipient; ask them first.', {
      field: 'paragraphs.agreed',
    })
  }
  await write(protect, caller, [{ kind: 'statement', id: statementId ?? newRecordId(), set: { matter: id, ...asked } }])
  return showMatter(protect, caller, id)
}

/** What came from an interview stays as it was written down there, and goes to nobody once the consent to that interview is withdrawn. */
function demandAsRecorded({ statement, lapsed }: HeldMatter, { paragraphs }: Statement): void {
  const known = new Map((statement?.paragraphs ?? []).map((each) => [each.number, each]))
  for (const { number, interview, original, agreed } of paragraphs) {
    const before = known.get(number)
    const isKept = sealOf(before?.interview ?? null) === sealOf(interview)
    if (!isKept || (interview !== null && before?.original !== original)) {
      throw new Problem(
        'conflict',
        `Paragraph ${number} was taken from an interview: its words and where they come from stay as they are. Write what differs as another paragraph.`,
        { field: 'paragraphs.original' },
      )
    }
    if (lapsed.includes(number) && agreed.length > 0) {
      throw new Problem(
        'conflict',
        `The person withdrew their consent to the interview that paragraph ${number} is from.`,
        {
          field: 'paragraphs.agreed',
        },
      )
    }
  }
}

/** Records that the person no longer agrees to a recipient: new documents hold none of it, and the ones made before are marked. */
export async function withdrawAgreement(
  protect: Protect,
  caller: Caller,
  { matter: id, recipient, reason }: { readonly matter: string; readonly recipient: string; readonly reason: string },
): View {
  demand(caller, 'matter.write')
  const { statement, statementId } = demandMatter(protect, caller, id)
  if (statement === null || statementId === null) throw new Problem('conflict', 'There is no statement yet.')
  if (!statement.paragraphs.some(({ agreed }) => agreed.includes(recipient))) {
    throw new Problem('conflict', 'The person agreed to nothing towards this recipient.', { field: 'recipient' })
  }
  const known = (protect.office.register().get('statement', statementId)?.fields['withdrawn'] ??
    []) as unknown as readonly Withdrawal[]
  const set = {
    withdrawn: [...known, { recipient, day: today(protect) }],
    paragraphs: statement.paragraphs.map((each) => ({
      ...each,
      agreed: each.agreed.filter((agreed) => agreed !== recipient),
    })),
  }
  await write(protect, caller, [{ kind: 'statement', id: statementId, set }], { reason })
  return showMatter(protect, caller, id)
}
