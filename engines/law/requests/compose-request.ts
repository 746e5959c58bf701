import type { Dossier, DossierBlock, Matter } from '@homeward/domain'
import type { Assessment } from '../assess.ts'
import { documentWords } from '../dossier/document-words.ts'
import { sayIn } from '../dossier/dossier-text.ts'
import { isClosedListBeside, provisionBlock } from '../dossier/offence-blocks.ts'
import type { RequestTemplate } from './request-templates.ts'

/**
 * A request to an authority from the same record as the dossier, in English: the templates are not yet signed by counsel in any language.
 * It names the offences and the provisions whose text reaches them, and carries nothing of the statement.
 */
export function composeRequest(matter: Matter, assessment: Assessment, template: RequestTemplate): Dossier {
  const say = sayIn('en')
  const { person, detention, recipient, reference } = matter
  const facts = [
    { label: say('names'), value: person.names.map(({ text }) => text).join(' · ') },
    ...(person.nationality === null ? [] : [{ label: say('nationality'), value: person.nationality }]),
    ...(person.language === null ? [] : [{ label: 'Language', value: person.language }]),
    ...detention
      .filter(({ to }) => to === null)
      .map(({ place, from, authority }) => ({
        label: say('detention'),
        value: `${place}, ${authority}, since ${from}`,
      })),
    ...matter.offences.map(({ id, class: kind, statute }) => ({
      label: id,
      value: `${say(`class-${kind}`)}: ${statute}`,
    })),
  ]
  const law = supporting(assessment, template)
  const blocks: DossierBlock[] = [
    ...(template.verified ? [] : [{ kind: 'mark' as const, text: unsigned }]),
    { kind: 'text', text: template.opening },
    { kind: 'facts', facts },
    ...(person.possibleChild ? [{ kind: 'mark' as const, text: say('possible-child') }] : []),
    { kind: 'label', text: 'We ask you to' },
    { kind: 'items', items: [...template.asks] },
  ]
  return {
    format: 'homeward.dossier/1',
    reference: `${reference}-${template.id}`,
    synthetic: matter.synthetic,
    language: 'en',
    jurisdiction: assessment.jurisdiction,
    recipient,
    lawyer: [matter.lawyer.name, matter.lawyer.bar, matter.lawyer.firm].filter((part) => part !== null).join(', '),
    lawCheckedOn: matter.lawCheckedOn,
    title: template.title,
    notice: say('notice'),
    words: documentWords(say),
    sections: [
      { id: 'request', title: template.title, blocks },
      ...(law.length === 0
        ? []
        : [{ id: 'law', title: say('provisions'), blocks: law.map((match) => provisionBlock(match, say)) }]),
    ],
    languageChecked: true,
    law: law.map(({ record: { id, version, checked, verified } }) => ({ id, version, checked, verified })),
  }
}

const unsigned = 'UNVERIFIED FORM: no counsel of this jurisdiction has signed this template. Adapt it before use.'

/** Provisions that reach at least one offence and speak of a stage this request is about; each once. */
function supporting({ offences }: Assessment, { leansOn }: RequestTemplate) {
  const found = offences.flatMap(({ offence, matches }) =>
    matches.filter(
      (match) =>
        match.reach === 'reaches' &&
        !isClosedListBeside(match, offence) &&
        match.record.stages.some((stage) => leansOn.includes(stage)),
    ),
  )
  return [...new Map(found.map((match) => [match.record.id, match])).values()]
}
