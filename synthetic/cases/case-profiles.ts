// Invented kinds of situation, so that the columns of a synthetic case hang together as those of real files do. The
// shares are assumptions made for testing, not findings: nothing here may be quoted as a fact about trafficking.

export interface CaseProfile {
  readonly share: number
  readonly woman: number
  /** Weights of the nine age bands. */
  readonly age: readonly number[]
  /** The countries people of this profile come from (places in the list of citizenships), most frequent first. */
  readonly from: readonly number[]
  /** Chance of having been exploited in the country of citizenship. */
  readonly athome: number
  readonly to: readonly number[]
  /** Chance of each binary column, in the order of the columns; those not named have a small common chance. */
  readonly marks: Readonly<Record<string, number>>
}

const places = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at)

export const caseProfiles: readonly CaseProfile[] = [
  {
    share: 0.27,
    woman: 0.93,
    age: [0, 6, 14, 16, 12, 9, 12, 4, 1],
    from: [...places(14, 8), ...places(23, 8), 0, 2, 3],
    athome: 0.25,
    to: [19, 49, 44, 45, 46, 14, 2, 7, 42],
    marks: {
      meansThreats: 0.5,
      meansAbusePsyPhySex: 0.6,
      meansFalsePromises: 0.55,
      meansDenyBasicNeeds: 0.5,
      meansDebtBondageEarnings: 0.4,
      meansWithholdDocs: 0.3,
      isSexualExploit: 0.97,
      typeOfSexProstitution: 0.7,
      recruiterRelationIntimatePartner: 0.16,
      recruiterRelationFriend: 0.2,
      recruiterRelationOther: 0.4,
    },
  },
  {
    share: 0.18,
    woman: 0.9,
    age: [1, 34, 18, 13, 9, 6, 8, 4, 2],
    from: [42, 37, 39, 40, 41, 35, 34],
    athome: 0.85,
    to: [42, 37, 34],
    marks: {
      meansThreats: 0.3,
      meansAbusePsyPhySex: 0.45,
      meansDrugsAlcohol: 0.25,
      meansFalsePromises: 0.15,
      isSexualExploit: 0.9,
      typeOfSexProstitution: 0.45,
      typeOfSexPornography: 0.12,
      recruiterRelationIntimatePartner: 0.22,
      recruiterRelationFamily: 0.14,
    },
  },
  {
    share: 0.24,
    woman: 0.18,
    age: [0, 2, 8, 12, 13, 12, 30, 16, 7],
    from: [...places(0, 14), ...places(14, 9)],
    athome: 0.08,
    to: [19, 20, 2, 7, 4, 46, 45, 44],
    marks: {
      meansDebtBondageEarnings: 0.75,
      meansThreats: 0.45,
      meansFalsePromises: 0.7,
      meansDenyBasicNeeds: 0.6,
      meansExcessiveWorkHours: 0.65,
      meansWithholdDocs: 0.45,
      isForcedLabour: 0.98,
      typeOfLabourConstruction: 0.3,
      typeOfLabourAgriculture: 0.2,
      typeOfLabourHospitality: 0.06,
      recruiterRelationOther: 0.55,
      recruiterRelationFriend: 0.12,
    },
  },
  {
    share: 0.12,
    woman: 0.88,
    age: [2, 12, 11, 13, 12, 12, 25, 10, 3],
    from: [0, 4, 1, 12, 25, 26, 27, 29, 24],
    athome: 0.12,
    to: [7, 2, 49, 43, 44],
    marks: {
      meansDebtBondageEarnings: 0.6,
      meansThreats: 0.4,
      meansAbusePsyPhySex: 0.55,
      meansDenyBasicNeeds: 0.6,
      meansExcessiveWorkHours: 0.7,
      meansWithholdDocs: 0.5,
      isForcedLabour: 0.97,
      typeOfLabourDomesticWork: 0.85,
      recruiterRelationOther: 0.5,
      recruiterRelationFamily: 0.15,
    },
  },
  {
    share: 0.12,
    woman: 0.3,
    age: [0, 3, 14, 24, 23, 16, 17, 3, 0],
    from: [8, 3, 7, 4, 0, 9, 25, 26, 2, 36, 13, 27, 10],
    athome: 0.03,
    to: [1, 5, 6, 0, 2],
    marks: {
      meansDebtBondageEarnings: 0.7,
      meansThreats: 0.75,
      meansAbusePsyPhySex: 0.6,
      meansFalsePromises: 0.9,
      meansDenyBasicNeeds: 0.8,
      meansExcessiveWorkHours: 0.75,
      meansWithholdDocs: 0.7,
      isForcedLabour: 0.55,
      isOtherExploit: 0.35,
      recruiterRelationOther: 0.45,
      recruiterRelationFriend: 0.3,
      x_ForcedCriminality: 0.95,
    },
  },
  {
    share: 0.07,
    woman: 0.55,
    age: [20, 38, 8, 6, 5, 4, 9, 6, 4],
    from: [...places(30, 12), 9, 10, 11, 46, 47, 48],
    athome: 0.6,
    to: [47, 48, 20, 34, 31],
    marks: {
      meansThreats: 0.3,
      meansAbusePsyPhySex: 0.3,
      meansDenyBasicNeeds: 0.3,
      isOtherExploit: 0.85,
      recruiterRelationFamily: 0.5,
    },
  },
]
