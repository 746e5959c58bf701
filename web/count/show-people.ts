/** A number of people, whole, with thousands apart; a dash where there is none. */
export const showPeople = (value: number | null): string =>
  value === null ? '–' : Math.round(value).toLocaleString('en')
