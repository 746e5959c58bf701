import type { FieldKind } from '../table/field.ts'

const texts = {
  different: 'What both rows say here differs.',
  far: 'What both rows say here is a little alike.',
  near: 'What both rows say here is alike.',
  close: 'What both rows say here is nearly the same.',
  same: 'Both rows say the same here.',
}

/** What each level of each kind of field means, as a sentence a person reads. A field that a row leaves empty says nothing and has no sentence. */
const sentences: Readonly<Record<FieldKind, Readonly<Record<string, string>>>> = {
  name: {
    different: 'No part of the names agrees.',
    'some-close': 'Some parts of the names are alike; others have nothing like them.',
    'some-same': 'Some parts of the names agree; others have nothing like them.',
    'one-close': 'The only part of the shorter name is alike to a part of the longer one.',
    'one-same': 'The only part of the shorter name agrees with a part of the longer one.',
    'part-close': 'Every part of the shorter name is alike to a part of the longer one.',
    'part-same': 'Every part of the shorter name agrees with a part of the longer one.',
    'all-far': 'Every part of the names has a counterpart, but a remote one.',
    'all-close': 'Every part of the names is alike.',
    'all-variant': 'Every part of the names agrees as a spelling of the other.',
    'all-reordered': 'The names have the same parts in another order.',
    'all-same': 'The names have the same parts in the same order.',
  },
  birth: {
    different: 'The births are too far apart for a slip.',
    'same-year': 'The births are in one year but on other days.',
    'age-near': 'An age or year misses the other birth by one year.',
    'age-fits': 'The age fits the other birth.',
    year: 'The birth years are the same; a list knows no day.',
    'year-off': 'Day and month are the same, the year is one off.',
    digit: 'The birth dates differ by one digit.',
    calendar: 'One birth date was read in another calendar.',
    swapped: 'Day and month stand the other way round.',
    month: 'Month and year of birth are the same; a list knows no day.',
    same: 'The birth dates are the same.',
  },
  document: {
    different: 'The document numbers differ; people also change papers.',
    slip: 'The document numbers differ by one wrong or look-alike character.',
    same: 'The document numbers are the same.',
  },
  phone: {
    different: 'The phone numbers differ; people also have several.',
    slip: 'The phone numbers differ by one digit.',
    same: 'The phone numbers end in the same eight digits; families and friends share one, too.',
  },
  text: texts,
  nationality: {
    different: 'The nationalities differ.',
    near: 'The nationalities are often written for one another.',
    same: 'The nationalities are the same; a rare one says more.',
  },
  sex: { different: 'The lists say another sex.', same: 'The lists say the same sex.' },
  place: {
    different: 'The places differ; people are moved.',
    area: 'The places lie in one area.',
    same: 'The places are the same; many people were held there.',
  },
  list: {
    'one-list': 'Both rows stand on one list, which rarely holds a person twice.',
    'two-lists': 'The rows stand on two lists.',
  },
}

/** The sentence behind a reason code; empty for a code of another model. */
export const reasonSentence = (kind: FieldKind, code: string): string => sentences[kind][code] ?? ''
