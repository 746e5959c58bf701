import type { Dossier, DossierBlock } from '@homeward/domain'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

type Piece = Paragraph | Table

/** The same dossier as a Word document for the lawyer to edit: every text of the JSON stands in it, in the same order. */
export async function dossierToDocx(dossier: Dossier): Promise<Buffer> {
  const rightToLeft = dossier.language === 'ur'
  const line = (text: string, style: { bold?: boolean; color?: string } = {}): Paragraph =>
    new Paragraph({ bidirectional: rightToLeft, children: [new TextRun({ text, rightToLeft, ...style })] })
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
    new Paragraph({ heading: level, bidirectional: rightToLeft, children: [new TextRun({ text, rightToLeft })] })
  const table = (rows: readonly (readonly string[])[]): Table =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: rightToLeft,
      rows: rows.map(
        (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [line(cell)] })) }),
      ),
    })
  const facts = (rows: readonly { label: string; value: string }[]): Table =>
    table(rows.map(({ label, value }) => [label, value]))
  const items = (texts: readonly string[]): Paragraph[] =>
    texts.map(
      (text) =>
        new Paragraph({
          bullet: { level: 0 },
          bidirectional: rightToLeft,
          children: [new TextRun({ text, rightToLeft })],
        }),
    )

  const { words } = dossier
  const block = (each: DossierBlock): Piece[] => {
    switch (each.kind) {
      case 'heading':
        return [heading(each.text, HeadingLevel.HEADING_2)]
      case 'label':
        return [line(each.text, { bold: true })]
      case 'text':
        return [line(each.text)]
      case 'mark':
        return [line(each.text, { bold: true, color: '8A4B00' })]
      case 'items':
        return items(each.items)
      case 'facts':
        return [facts(each.facts)]
      case 'table':
        return [table(each.columns.some((column) => column !== '') ? [each.columns, ...each.rows] : each.rows)]
      case 'provision':
        return [
          line(each.title, { bold: true }),
          line(each.standing),
          facts(each.facts),
          line(words.limits),
          ...items(each.limits),
        ]
      case 'paragraph':
        return [table([[`¶${each.number}`, each.original, ...(each.translation === null ? [] : [each.translation])]])]
      case 'chronology':
        return [
          table(
            each.events.map(({ from, to, what, source }) => [to === null ? from : `${from} – ${to}`, what, source]),
          ),
        ]
    }
  }
  const cover = [
    heading(dossier.title, HeadingLevel.TITLE),
    facts([
      { label: words.reference, value: dossier.reference },
      { label: words.recipient, value: dossier.recipient },
      { label: words.lawyer, value: dossier.lawyer },
      { label: words.jurisdiction, value: dossier.jurisdiction },
      { label: words.lawChecked, value: dossier.lawCheckedOn },
    ]),
  ]
  const body = dossier.sections.flatMap(({ title, blocks }) => [
    heading(title, HeadingLevel.HEADING_1),
    ...blocks.flatMap(block),
  ])
  const document = new Document({
    title: `${dossier.title} ${dossier.reference}`,
    creator: dossier.lawyer,
    sections: [
      {
        headers: {
          default: new Header({
            children: dossier.synthetic ? [line(words.synthetic, { bold: true, color: '8A4B00' })] : [],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              line(dossier.notice),
              new Paragraph({
                alignment: AlignmentType.END,
                children: [new TextRun({ children: [`${dossier.reference}-`, PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [...cover, ...body],
      },
    ],
  })
  return Packer.toBuffer(document)
}
