/** Why two names were found alike or not: the code is kept, the sentence is what a person reads. */
export const nameReasons = {
  'same-writing': 'Every part is written the same, marks included.',
  'same-letters': 'Every part has the same letters once capitals, marks and spaces are set aside.',
  'other-order': 'The parts stand in another order.',
  'joined-or-split': 'A part is written together in one name and apart in the other.',
  'initial-for-name': 'A part is given only by its first letter.',
  'spelling-varies': 'A part is spelled in two ways that sound alike.',
  'letters-slip': 'A part differs by a slip of the pen, the keyboard or a scanner.',
  'read-from-script': 'A part was read from another script.',
  'surname-spellings': 'Two spellings of what may be one Chinese surname; a spelling can stand for several surnames.',
  'same-han-letters': 'A part is written with the same Han letters, simplified or traditional.',
  'part-missing': 'One name has a part more than the other.',
  'part-differs': 'A part of each name has nothing like it in the other.',
  'common-only': 'Only very common parts agree.',
  'title-left-out': 'A title or form of address was left out.',
  'linking-word-left-out': 'A linking word such as bin, al or de was left out.',
  'short-form-opened': 'A short form such as Md was read as the whole name.',
  'zawgyi-read': 'Burmese in the Zawgyi encoding was read as Unicode.',
  'digits-read-as-letters': 'Digits were read as the letters they look like.',
  'name-cut': 'The name is longer than can be compared; its end was left out.',
  'call-name': 'A part is a usual short or pet form of the other.',
  'no-name': 'One of the two has no name that can be read.',
} as const

export type NameReason = keyof typeof nameReasons
