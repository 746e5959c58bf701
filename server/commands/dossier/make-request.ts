import { type Matter, Problem } from '@homeward/domain'
import { assess, composeRequest, findRequestTemplate, provisions, requestTemplates } from '@homeward/law'
import { type WrittenDocuments, writeDocuments } from './write-documents.ts'

/** Writes one request to an authority from the matter, as PDF, Word document and JSON. */
export async function makeRequest(
  matter: Matter,
  { kind, jurisdiction, out }: { kind: string; jurisdiction: string; out: string },
): Promise<WrittenDocuments> {
  const template = findRequestTemplate(kind, jurisdiction)
  if (template === undefined) {
    throw new Problem('usage-wrong', `--request takes ${requestTemplates.map(({ id }) => id).join(', ')}.`)
  }
  return writeDocuments(composeRequest(matter, assess(matter, provisions, { jurisdiction }), template), out)
}
