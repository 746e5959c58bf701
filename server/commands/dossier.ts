import { Problem } from '@homeward/domain'
import { type DossierLanguage, dossierLanguages, requestTemplates } from '@homeward/law'
import { defineCommand } from '../platform/command-line.ts'
import { makeDossier } from './dossier/make-dossier.ts'
import { makeRequest } from './dossier/make-request.ts'
import { readMatter } from './dossier/read-matter.ts'

export const command = defineCommand({
  summary: 'the file a lawyer takes to a hearing, from one matter',
  usage: `Usage: homeward dossier MATTER.json --out FILE.pdf [--jurisdiction TH] [--language en] [--with-unverified] [--request KIND] [--json]

Reads homeward.matter/1 ("homeward schema matter") and writes FILE.pdf, FILE.docx to edit and FILE.json with the same content;
"homeward verify FILE.json" proves that none of the three was altered. Only paragraphs that the lawyer chose and the person
agreed to for this recipient go in. Prepared to assist a qualified lawyer. Not legal advice.
--jurisdiction     another State than the matter's own
--language         ${dossierLanguages.join(', ')}
--with-unverified  also provisions whose text nobody read, each marked as such
--request          a request instead of the file: ${requestTemplates.map(({ id }) => id).join(', ')}`,
  options: {
    out: { type: 'string' },
    jurisdiction: { type: 'string' },
    language: { type: 'string' },
    'with-unverified': { type: 'boolean' },
    request: { type: 'string' },
  },
  run: async ({ words: [file], options, result, say }) => {
    if (file === undefined || options.out === undefined) throw new Problem('usage-wrong', 'Name the matter and --out.')
    if (!options.out.endsWith('.pdf')) throw new Problem('usage-wrong', '--out takes a name that ends in .pdf.')
    const matter = await readMatter(file)
    const language = languageOf(options.language ?? matter.language)
    const jurisdiction = options.jurisdiction ?? matter.jurisdiction
    if (options.request !== undefined) {
      const made = await makeRequest(matter, { kind: options.request, jurisdiction, out: options.out })
      result({ format: 'homeward.request-made/1', ...made }, `${made.pages} pages: ${made.files.join(', ')}`)
      return
    }
    const withUnverified = options['with-unverified'] === true
    const made = await makeDossier(matter, { out: options.out, language, jurisdiction, withUnverified })
    if (made.missing.length > 0) {
      say(
        `${made.missing.length} letters have no printed form here; the JSON file holds them: check the PDF before use.`,
      )
    }
    result(
      { format: 'homeward.dossier-made/1', ...made },
      [
        `${made.pages} pages: ${made.files.join(', ')}`,
        `${made.paragraphs.shown} of ${made.paragraphs.all} paragraphs of the statement are in it.`,
        `For the lawyer, not in the file: ${made.questions.join(', ')}`,
      ].join('\n'),
    )
  },
})

function languageOf(text: string): DossierLanguage {
  const language = dossierLanguages.find((each) => each === text)
  if (language === undefined) throw new Problem('usage-wrong', `--language takes ${dossierLanguages.join(', ')}.`)
  return language
}
