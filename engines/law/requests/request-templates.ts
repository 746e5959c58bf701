import data from './templates.json' with { type: 'json' }

export interface RequestTemplate {
  readonly id: string
  readonly version: number
  /** `*` is a form for any State that counsel there has not yet adapted. */
  readonly jurisdiction: string
  /** True only when counsel of that jurisdiction signed the template; until then every page says that nobody did. */
  readonly verified: boolean
  readonly title: string
  readonly opening: string
  readonly asks: readonly string[]
  /** Stages a provision must speak of to be listed under this request. */
  readonly leansOn: readonly string[]
}

export const requestTemplates: readonly RequestTemplate[] = data.templates

/** The template of that kind for the jurisdiction, else the one for any State; undefined when the kind is unknown. */
export function findRequestTemplate(id: string, jurisdiction: string): RequestTemplate | undefined {
  const kinds = requestTemplates.filter((template) => template.id === id)
  return (
    kinds.find((template) => template.jurisdiction === jurisdiction) ?? kinds.find(({ jurisdiction: of }) => of === '*')
  )
}
