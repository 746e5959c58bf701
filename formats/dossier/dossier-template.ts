/**
 * The look of a printed dossier, in Typst. Everything a person wrote arrives as data in `sys.inputs` and is set as plain text: nothing in it
 * is ever read as markup, and the template opens no file and no package.
 */
export const dossierTemplate = `
#let d = json(bytes(sys.inputs.dossier))
#let f = json(bytes(sys.inputs.fonts))
#let ink = rgb("#1b2430")
#let quiet = rgb("#5a6675")
#let rule = rgb("#c9d0d8")
#let accent = rgb("#12506b")
#let amber = rgb("#8a4b00")
#let rtl = d.language == "ur"
#set document(title: d.title + " " + d.reference, author: d.lawyer)
#set text(font: f.regular, size: 10pt, fill: ink, lang: d.language, dir: if rtl { std.rtl } else { ltr }, fallback: true)
#let tall = d.language in ("my", "km", "ur", "th")
#set par(leading: if tall { 0.95em } else { 0.72em }, spacing: if tall { 1.2em } else { 0.95em })
#let strong-text(body) = text(font: f.bold, body)
#let small(body) = text(size: 8.5pt, fill: quiet, body)
#let latin(body) = text(dir: ltr, lang: "en", body)
#let own(s) = if rtl and not s.contains(regex("[\\u{0590}-\\u{08FF}]")) { align(right, { set text(dir: ltr, lang: "en"); s }) } else { s }
#let bates(n) = {
  let digits = str(n)
  while digits.len() < 6 { digits = "0" + digits }
  d.reference + "-" + digits
}
#set page(
  paper: "a4",
  margin: (x: 2.2cm, top: 2.4cm, bottom: 2.4cm),
  header: context {
    if d.synthetic { align(center, text(font: f.bold, size: 9pt, fill: amber, d.words.synthetic)) }
  },
  footer: context {
    set text(size: 8pt, fill: quiet)
    grid(columns: (1fr, auto), column-gutter: 1em,
      [#d.notice #d.words.lawChecked: #box(latin(d.lawCheckedOn)).],
      latin(bates(counter(page).get().first())))
  },
)
#show heading.where(level: 1): it => block(above: 1.6em, below: 0.9em, text(font: f.bold, size: 15pt, fill: accent, it.body))
#show heading.where(level: 2): it => block(above: 1.4em, below: 0.7em, text(font: f.bold, size: 11.5pt, it.body))

// Cover
#v(3.2cm)
#text(font: f.bold, size: 24pt, fill: accent, d.title)
#v(0.3em)
#text(size: 12pt, own(d.reference))
#v(1.4cm)
#line(length: 100%, stroke: 0.6pt + rule)
#grid(columns: (4.6cm, 1fr), row-gutter: 0.9em,
  small(d.words.recipient), own(d.recipient),
  small(d.words.lawyer), own(d.lawyer),
  small(d.words.jurisdiction), own(d.jurisdiction),
  small(d.words.lawChecked), own(d.lawCheckedOn))
#v(0.6em)
#line(length: 100%, stroke: 0.6pt + rule)
#v(1fr)
#text(fill: quiet, d.notice)
#pagebreak()

#let facts(rows) = grid(columns: (4.6cm, 1fr), row-gutter: if tall { 1em } else { 0.65em }, column-gutter: 0.8em,
  ..rows.map(r => (small(r.label), own(r.value))).flatten())
#let mark(body) = block(width: 100%, inset: (x: 0.8em, y: 0.6em), stroke: if rtl { (right: 2.5pt + amber) } else { (left: 2.5pt + amber) }, fill: rgb("#fbf3e6"), body)
#let cells(b) = {
  let n = b.columns.len()
  let widths = b.columns.enumerate().map(((i, c)) => if c == "SHA-256" { 4.4cm } else if i == 0 and n > 2 { auto } else { 1fr })
  let head = if b.columns.any(c => c != "") { (table.header(..b.columns.map(c => small(c))),) } else { () }
  set text(size: 9.5pt)
  table(columns: widths, stroke: (x, y) => (bottom: 0.5pt + rule), inset: (x: 0.45em, y: 0.5em), align: start,
    ..head,
    ..b.rows.map(r => r.enumerate().map(((i, c)) => if b.columns.at(i) == "SHA-256" { text(size: 7pt, latin(c.clusters().chunks(16).map(p => p.join()).join(linebreak()))) } else { own(c) })).flatten())
}
#let provision(b) = block(width: 100%, breakable: true, above: 1em, inset: (x: 0.9em, y: 0.2em), stroke: ((if rtl { "right" } else { "left" }): 1.2pt + if b.verified { rule } else { amber }), {
  strong-text(own(b.title)); if not rtl { linebreak() }
  text(fill: if b.verified { accent } else { amber }, b.standing)
  v(0.2em)
  facts(b.facts)
  small(d.words.limits)
  list(..b.limits.map(own))
})
#let chronology(b) = grid(columns: (4.4cm, 0.8cm, 1fr), row-gutter: 0pt,
  ..b.events.enumerate().map(((i, e)) => (
    block(inset: (y: 0.45em), latin(if e.to == none { e.from } else { e.from + " – " + e.to })),
    grid.cell(stroke: (left: 1.2pt + accent), inset: 0pt, block(inset: (y: 0.55em), move(dx: if rtl { 3.2pt } else { -3.2pt }, circle(radius: 3pt, fill: accent)))),
    block(inset: (y: 0.45em), width: 100%, if rtl { own(e.what + " · " + e.source) } else { e.what + h(0.5em) + small(e.source) }),
  )).flatten())
#let paragraph(b) = block(width: 100%, above: 1.1em, grid(columns: (1.1cm, 1fr, 1fr), column-gutter: 0.9em,
  text(font: f.bold, fill: accent, latin("¶" + str(b.number))),
  if b.translation == none { grid.cell(colspan: 2, own(b.original)) } else { own(b.original) },
  ..if b.translation == none { () } else { (own(b.translation),) }))

#for section in d.sections [
  #if section.id == "offences" { pagebreak(weak: true) }
  #heading(level: 1, section.title)
  #let first = section.blocks.position(b => b.kind == "paragraph")
  #for (i, b) in section.blocks.enumerate() {
    if i == first and section.blocks.any(b => b.kind == "paragraph" and b.translation != none) {
      block(above: 1.6em, grid(columns: (1.1cm, 1fr, 1fr), column-gutter: 0.9em, [], small(d.words.original), small(d.words.translation)))
    }
    if b.kind == "heading" { heading(level: 2, b.text) }
    else if b.kind == "label" { block(above: 1.2em, below: 0.6em, strong-text(b.text)) }
    else if b.kind == "text" { par(b.text) }
    else if b.kind == "mark" { mark(b.text) }
    else if b.kind == "items" { list(..b.items) }
    else if b.kind == "facts" { facts(b.facts) }
    else if b.kind == "table" { cells(b) }
    else if b.kind == "provision" { provision(b) }
    else if b.kind == "paragraph" { paragraph(b) }
    else if b.kind == "chronology" { chronology(b) }
  }
  #if section.id == "summary" { pagebreak(weak: true) }
]
`
