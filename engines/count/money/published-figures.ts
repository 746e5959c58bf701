/** A published figure about the money of scam compounds, with who said it; never averaged, never one number. */
export interface PublishedFigure {
  readonly figure: string
  readonly what: string
  readonly region: string
  readonly speaker: string
  readonly said: string
  readonly address: string
  readonly caution: string
}

/** The yearly figures in circulation in 2025 and 2026. They conflict; show all of them or none. */
export const publishedFigures: readonly PublishedFigure[] = [
  {
    figure: 'just under US$40 billion a year',
    what: 'profit',
    region: 'hundreds of large scam centres, worldwide reach',
    speaker: 'UNODC, Inflection Point',
    said: '2025-04-21',
    address: 'https://opiniguru.com/2025/04/22/southeast-asias-scam-gangs-go-global-as-crackdown-bites',
    caution: 'Profit, not turnover; read in a news agency text.',
  },
  {
    figure: 'about US$40 billion a year',
    what: 'money brought in',
    region: 'South-East Asia',
    speaker: 'Amy Pope, Director General of IOM',
    said: '2025-07-30',
    address:
      'https://www.malaymail.com/news/world/2025/07/31/scammed-and-imprisoned-un-decries-trafficking-surge-in-south-east-asia/185890',
    caution: 'A statement to the press; how it was reached was not said.',
  },
  {
    figure: 'US$43.8 billion a year',
    what: 'value of the industry',
    region: 'Mekong region alone',
    speaker: 'OHCHR, report of February 2026',
    said: '2026-02-20',
    address:
      'https://ius.center/en/threads/un-calls-trafficking-into-cyber-scam-operations-a-%E2%80%98wicked-problem%E2%80%99.11455/post-11468',
    caution: 'Read in a reposted press text, not in the report.',
  },
  {
    figure: 'up to US$64 billion a year',
    what: 'revenue',
    region: 'the whole industry',
    speaker: 'UNODC, quoted by AFP',
    said: '2026-03-13',
    address: 'https://www.straitstimes.com/asia/se-asia/cambodia-approves-draft-law-targeting-cyberscammers',
    caution:
      'Another paper gives the same figure for 2023 to the United States Institute of Peace: name both or neither.',
  },
]
