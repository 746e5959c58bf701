import type { FieldKind } from '@homeward/link'

/** A table to link and how both engines link it: kinds of comparison by column, and groups of columns that two rows share to be compared. */
export interface BatchPlan {
  readonly columns: Readonly<Record<string, FieldKind>>
  readonly rules: readonly (readonly string[])[]
  /** For Splink only: rules that are surely right, how many pairs they find, and the blocks its expectation-maximisation runs on. */
  readonly sure: readonly (readonly string[])[]
  readonly recall: number
  readonly training: readonly (readonly string[])[]
}

/** Records of invented people: the first and the last word of the name are columns of their own, because Splink has no names. */
export const peoplePlan: BatchPlan = {
  columns: {
    first: 'text',
    last: 'text',
    birth: 'birth',
    sex: 'sex',
    nationality: 'nationality',
    document: 'document',
    phone: 'phone',
    place: 'text',
  },
  rules: [
    ['document'],
    ['phone'],
    ['first', 'last', 'birth'],
    ['first', 'birth'],
    ['last', 'birth'],
    ['birth', 'nationality', 'place'],
    ['first', 'last', 'place'],
    ['first', 'last', 'nationality', 'sex'],
  ],
  sure: [['document'], ['first', 'last', 'birth']],
  recall: 0.4,
  training: [['first', 'last'], ['birth']],
}

/** FEBRL's tables of invented Australians; the rules are those of Splink's own demonstration. */
export const febrlPlan: BatchPlan = {
  columns: {
    given_name: 'text',
    surname: 'text',
    street_number: 'text',
    address_1: 'text',
    suburb: 'text',
    postcode: 'text',
    state: 'text',
    date_of_birth: 'document',
    soc_sec_id: 'document',
  },
  rules: [
    ['given_name', 'surname'],
    ['date_of_birth'],
    ['soc_sec_id'],
    ['state', 'address_1'],
    ['street_number', 'address_1'],
    ['postcode'],
  ],
  sure: [['soc_sec_id'], ['given_name', 'surname', 'date_of_birth']],
  recall: 0.9,
  training: [['date_of_birth'], ['postcode']],
}
