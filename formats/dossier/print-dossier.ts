import { type Dossier, Problem } from '@homeward/domain'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { dossierTemplate } from './dossier-template.ts'

/** A type face of a document: its family name must be its own (see sfntFromWoff). */
export interface PrintFace {
  readonly family: string
  readonly weight: 'regular' | 'bold'
  readonly sfnt: Buffer
}

export interface PrintedDossier {
  readonly pdf: Buffer
  readonly pages: number
}

/**
 * Sets a dossier as a tagged PDF, the same bytes for the same dossier and faces: its creation time is the day the law was checked.
 * `workspace` is an empty folder: the typesetter may read nothing else. Throws `went-wrong` when the typesetter refuses.
 */
export function printDossier(dossier: Dossier, faces: readonly PrintFace[], workspace: string): PrintedDossier {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: faces.map(({ sfnt }) => sfnt) }] })
  const families = (weight: PrintFace['weight']) =>
    faces.filter((face) => face.weight === weight).map(({ family }) => family.toLowerCase())
  const compiled = compiler.compile({
    mainFileContent: dossierTemplate,
    inputs: {
      dossier: JSON.stringify(dossier),
      fonts: JSON.stringify({ regular: families('regular'), bold: [...families('bold'), ...families('regular')] }),
    },
  })
  const document = compiled.result
  if (document === null) {
    throw new Problem('went-wrong', 'The document could not be typeset; the JSON file holds the same content.')
  }
  const creationTimestamp = Date.parse(`${dossier.lawCheckedOn}T00:00:00Z`) / 1000
  return { pdf: compiler.pdf(document, { creationTimestamp, pdfTags: true }), pages: document.numOfPages }
}
