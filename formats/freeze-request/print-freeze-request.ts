import { type FreezeRequest, Problem, showAmount, tokenUnit } from '@homeward/domain'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { freezeTemplate } from './freeze-template.ts'

interface Face {
  readonly family: string
  readonly weight: 'regular' | 'bold'
  readonly sfnt: Buffer
}

/** Sets a request as a PDF, the same bytes for the same request and faces. `workspace` is an empty folder. */
export function printFreezeRequest(request: FreezeRequest, faces: readonly Face[], workspace: string): Buffer {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: faces.map(({ sfnt }) => sfnt) }] })
  const families = (weight: Face['weight']) =>
    faces.filter((face) => face.weight === weight).map(({ family }) => family.toLowerCase())
  const compiled = compiler.compile({
    mainFileContent: freezeTemplate,
    inputs: {
      request: JSON.stringify(withAmounts(request)),
      fonts: JSON.stringify({ regular: families('regular'), bold: [...families('bold'), ...families('regular')] }),
    },
  })
  if (compiled.result === null) {
    throw new Problem('went-wrong', 'The request could not be typeset; its JSON and CSV hold the same content.')
  }
  const creationTimestamp = Date.parse(request.asOf) / 1000
  return compiler.pdf(compiled.result, { creationTimestamp, pdfTags: true })
}

/** The request with its amounts as people write them beside the base units that the other files hold. */
function withAmounts(request: FreezeRequest) {
  const unit = tokenUnit(request.chain, request.token)
  return {
    ...request,
    shownFirm: showAmount(request.firm, unit),
    holdings: request.holdings.map((holding) => ({
      ...holding,
      shownFirm: showAmount(holding.firm, unit),
      shownHigh: showAmount(holding.high, unit),
    })),
  }
}
