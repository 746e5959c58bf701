import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/**
 * What is done for someone who may be under 18, in the order it is usually done. Source: the order of the practice notes for screening (stop, call
 * child protection, keep apart, guardian, best interests); the order binds nobody.
 */
export const ChildStepName = z
  .enum([
    'child-protection-called',
    'child-protection-arrived',
    'kept-apart-from-adults',
    'guardian-looked-for',
    'guardian-appointed',
    'best-interests-begun',
    'best-interests-decided',
    'handed-to-child-protection',
  ])
  .meta({ id: 'ChildStepName' })
export type ChildStepName = z.infer<typeof ChildStepName>

/** One step taken to protect someone who may be a child, anchored at one of their rows. Written once: another may follow it, none replaces it. */
export const childStepNoun: Noun = {
  stage: 'identify',
  fields: {
    row: field('identity', z.string()),
    step: field('statement', ChildStepName),
    /** Who was called, came, was appointed or decided: a function or a body, never a private person. */
    who: field('statement', z.string().min(1).max(200)),
    words: field('statement', z.string().max(5000)),
    day: field('statement', z.iso.date()),
    by: field('identity', z.string()),
  },
}
