import type { Model } from './model.ts'
import shipped from './tables/people-model.json' with { type: 'json' }

/** The model for people on lists, learned from synthetic lists; every run adapts it to the lists at hand. */
export const peopleModel = shipped as Model
