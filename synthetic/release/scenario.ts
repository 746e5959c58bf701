import places from './data/places.json' with { type: 'json' }
import data from './data/scenario.json' with { type: 'json' }

/**
 * The parameters of an invented mass release. Each is marked in the data file as published, derived or an assumption;
 * nothing computed from an invented release is a finding about a real one.
 */
export const scenario = {
  nationalities: Object.entries(data.nationality_counts.counts),
  womenShare: data.women_share_by_nationality.share as Readonly<Record<string, number>>,
  ages: Object.entries(data.age.bins).map(([bin, share]) => {
    const [from, to] = bin.split('-').map(Number)
    return { from: from!, to: to!, share }
  }),
  ageOnly: data.age.age_only_no_birthdate,
  passportKnown: data.documents.passport_number_known,
  phoneKept: data.phone.own_phone_kept + data.phone.hidden_phone_or_sim,
  noise: data.noise_per_row,
  listKinds: data.lists.kinds,
  onExactly: data.lists.on_exactly,
  duplicates: data.lists.duplicates_inside_one_list,
  notReleased: data.lists.people_in_list_who_were_not_released,
  falseReports: data.lists.false_or_spam_reports_share_of_FAMILY_and_CSO,
} as const

/** Places that published accounts name, with the ways they are written. A name here accuses nobody and is no location. */
export interface PlaceName {
  readonly latin: readonly string[]
  readonly thai: readonly string[]
  readonly burmese: readonly string[]
  readonly chinese: readonly string[]
}
export const placeNames: readonly PlaceName[] = places
