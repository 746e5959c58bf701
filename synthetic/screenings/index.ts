export { type SyntheticScreening, synthesizeScreenings } from './synthesize-screenings.ts'
