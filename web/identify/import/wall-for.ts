import type { ListKind, Wall } from '../../data/api.ts'

const protectedKinds: readonly ListKind[] = ['family', 'hotline', 'ngo', 'health', 'other']

/**
 * The wall proposed for a kind of list; a person confirms or changes it. Lists from people who asked for help start
 * protected, lists by those who may have held people start hostile; when unsure, fewer eyes.
 */
export function wallFor(kind: ListKind): Wall {
  if (kind === 'militia') return 'hostile'
  return protectedKinds.includes(kind) ? 'protected' : 'open'
}
