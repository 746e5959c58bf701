/** The look of a freeze request, in Typst. All text arrives as data and is set as plain text, never as markup. */
export const freezeTemplate = `
#let d = json(bytes(sys.inputs.request))
#let f = json(bytes(sys.inputs.fonts))
#let ink = rgb("#1b2430")
#let quiet = rgb("#5a6675")
#let accent = rgb("#12506b")
#let amber = rgb("#8a4b00")
#set document(title: "Request to hold traced funds " + d.reference)
#set text(font: f.regular, size: 9.5pt, fill: ink, lang: "en")
#set par(leading: 0.7em)
#let strong-text(body) = text(font: f.bold, body)
#let small(body) = text(size: 8pt, fill: quiet, body)
#set page(paper: "a4", margin: (x: 1.8cm, top: 1.8cm, bottom: 1.8cm),
  header: align(center, text(font: f.bold, size: 8.5pt, fill: amber, d.status)),
  footer: small[#d.reference. As of #d.asOf. Small figures are base units. Finding #d.finding.sha256.slice(0, 16)…])
#text(font: f.bold, size: 16pt, fill: accent, "Request to hold traced funds")
#v(0.4em)
#grid(columns: (3.4cm, 1fr), row-gutter: 0.7em,
  small("To"), strong-text(d.service),
  small("Reference"), d.reference,
  small("Chain, token"), d.chain + if "token" in d { ", " + d.token } else { "" },
  small("Legal basis"), if d.legalBasis == "" { "to be completed by the requesting authority" } else { d.legalBasis },
  small("Firm value"), [#strong-text(d.shownFirm) #small(d.firm)])
#v(0.4em)
The amounts below were followed through the public ledger under four rules that never lose a unit. "Firm" is the least of the four: the part on which all agree. "High" is the most any of them says.
#v(0.4em)
#table(columns: (1fr, auto, auto), stroke: 0.4pt + rgb("#c9d0d8"), inset: 4pt,
  table.header(strong-text("Address, transaction, time"), strong-text("Firm"), strong-text("High")),
  ..d.holdings.map(h => (
    [#text(size: 8pt, h.address) #small(h.kind) \\ #text(size: 6.5pt, fill: quiet, h.tx + ":" + str(h.output) + "  " + h.time)],
    align(right)[#h.shownFirm \\ #text(size: 6.5pt, fill: quiet, h.firm)], align(right)[#h.shownHigh \\ #text(size: 6.5pt, fill: quiet, h.high)])).flatten())
#v(0.4em)
#small("Anyone holding the same inputs can compute this again:")
#v(-0.4em)
#text(size: 7pt, d.finding.replay.replace(",", ",\\u{200b}"))
`
