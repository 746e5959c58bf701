import { isRefusal, suppressCells } from '@homeward/count/publish'
import { type CaseSummary, type ExploitationForm, Problem } from '@homeward/domain'
import { type SdgCount, sdg1622Lines } from '@homeward/formats/sdg'

const forms = ['all', 'sexual-exploitation', 'forced-labour', 'organ-removal', 'forced-criminality', 'other'] as const
const sexes = ['female', 'male', 'all'] as const
const ages = ['under-18', '18-and-over', 'all'] as const
const named = new Set<string>(forms)

/**
 * Rows of SDG 16.2.2 from cases of one year. A person with several forms is in each of them and once in the total. Cells
 * below k are hidden, with further ones until none can be worked out from the totals of its form.
 */
export function sdgLines(
  cases: readonly CaseSummary[],
  about: { readonly year: number; readonly area: string; readonly k: number; readonly population: number | null },
): string[] {
  return [...sdg1622Lines({ ...about, counts: safeCounts(cases, about.k) })]
}

function isOf({ exploitation }: CaseSummary, form: SdgCount['form']): boolean {
  if (form === 'all') return true
  const own = (each: ExploitationForm): SdgCount['form'] =>
    each === 'servitude' ? 'forced-labour' : named.has(each) ? (each as SdgCount['form']) : 'other'
  return exploitation.some((each) => own(each) === form)
}

/** Women with girls, men with boys; whoever's sex or age is not known stands in no cell. */
function keyOf({ gender, age }: CaseSummary): readonly [number, number] | null {
  const sex = gender === 'woman' || gender === 'trans-woman' ? 0 : gender === 'man' || gender === 'trans-man' ? 1 : null
  return sex === null || age === undefined ? null : [sex, age < 18 ? 0 : 1]
}

const places = sexes.flatMap((_, sex) => ages.map((_each, age) => [sex, age] as const))
const total = sexes.length - 1
const cellAt = (form: number, sex: number, age: number) => (form * sexes.length + sex) * ages.length + age

/** Every cell of every form at once: no form has more people than all forms together, and that must give nothing away. */
function safeCounts(cases: readonly CaseSummary[], k: number): SdgCount[] {
  const cells = forms.flatMap((form) => {
    const known = cases.filter((summary) => isOf(summary, form)).map(keyOf)
    return places.map(([sex, age]) => ({
      key: [sex === total ? -1 : sex, age === total ? -1 : age],
      count: known.filter(
        (key) => key !== null && (sex === total || key[0] === sex) && (age === total || key[1] === age),
      ).length,
      isTotal: sex === total || age === total,
    }))
  })
  const sums = forms.flatMap((_, form) =>
    [0, 1, total].flatMap((line) => [
      { total: cellAt(form, line, total), parts: [cellAt(form, line, 0), cellAt(form, line, 1)] },
      { total: cellAt(form, total, line), parts: [cellAt(form, 0, line), cellAt(form, 1, line)] },
    ]),
  )
  const notMore = forms
    .slice(1)
    .flatMap((_, at) => places.map(([sex, age]) => [cellAt(at + 1, sex, age), cellAt(0, sex, age)] as const))
  const status = suppressCells({ cells, tables: [], sums, notMore }, k)
  if (isRefusal(status)) throw new Problem('input-invalid', status.reason)
  return forms.flatMap((form, at) =>
    places.map(([sex, age]) => {
      const cell = cellAt(at, sex, age)
      return {
        form,
        sex: sexes[sex]!,
        age: ages[age]!,
        count: status[cell] === 'published' ? cells[cell]!.count : null,
      }
    }),
  )
}
