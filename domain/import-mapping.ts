import { z } from 'zod'
import { ListKind } from './list.ts'
import { rowFields } from './list-row.ts'
import { field, type Noun } from './noun.ts'

/** How the columns of one kind of list were understood last time, so that the next file of that kind needs no work. */
export const importMappingNoun: Noun = {
  stage: 'identify',
  fields: {
    kind: field('identity', ListKind),
    headers: field('identity', z.array(z.string())),
    mapping: field('identity', z.array(z.enum(rowFields).nullable())),
    dateOrder: field('identity', z.enum(['day-first', 'month-first', 'year-first'])),
  },
}
