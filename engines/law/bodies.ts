// Which international bodies' texts can be argued in a State. Membership only: whether a treaty was ratified is for counsel to check.

const asean = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'TL', 'VN']
const europeanUnion = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
const councilOfEurope = [...europeanUnion, ...'AL AD AM AZ BA GE IS LI MC MD ME MK NO RS SM CH TR UA GB'.split(' ')]

/** The jurisdictions whose records concern a State: its own, then the bodies it belongs to. */
export function concernedBy(state: string): readonly string[] {
  const bodies = ['UN', 'ILO']
  if (asean.includes(state)) bodies.unshift('ASEAN')
  if (councilOfEurope.includes(state)) bodies.unshift('CoE')
  if (europeanUnion.includes(state)) bodies.unshift('EU')
  return [state, ...bodies]
}
