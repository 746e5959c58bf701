import type { WrittenFinding } from '../../platform/tracing/freeze-pack.ts'

/** A finding as it is kept, with who says of each exit that it is one. */
export type KeptFinding = WrittenFinding & { readonly claims?: string }
