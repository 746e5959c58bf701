// The columns of the synthetic case data: those of the CTDC Global Synthetic Dataset (codebook version 2, February 2024),
// and forced criminality, which that standard lacks. Binary columns hold 1 or are missing, never 0.

const binary = (name: string) => ({ name, values: ['1'], missing: [''] })

const countries = (
  'PHL MMR THA VNM IDN KHM LAO MYS CHN IND BGD NPL LKA PAK UKR MDA ROU BGR BLR RUS KAZ UZB KGZ NGA GHA ETH KEN UGA TZA ' +
  'MDG ZAF SLE GIN CMR COL VEN BRA MEX HTI GTM HND SLV USA CAN GBR DEU POL ALB SRB TUR EGY MAR TUN IRQ SYR LBN TWN HKG KOR JPN'
).split(' ')

export const caseColumns = [
  { name: 'yearOfRegistration', values: Array.from({ length: 21 }, (_, at) => String(2003 + at)), missing: [''] },
  { name: 'gender', values: ['Man', 'Woman', 'Trans/Transgender/NonConforming'], missing: [''] },
  {
    name: 'ageBroad',
    values: ['0--8', '9--17', '18--20', '21--23', '24--26', '27--29', '30--38', '39--47', '48+'],
    missing: [''],
  },
  { name: 'citizenship', values: countries, missing: [''] },
  { name: 'CountryOfExploitation', values: countries.slice(0, 50), missing: [''] },
  { name: 'traffickMonths', values: ['0--12 (0-1 yr)', '13--24 (1-2 yrs)', '25+ (2+ yrs)'], missing: [''] },
  binary('meansDebtBondageEarnings'),
  binary('meansThreats'),
  binary('meansAbusePsyPhySex'),
  binary('meansFalsePromises'),
  binary('meansDrugsAlcohol'),
  binary('meansDenyBasicNeeds'),
  binary('meansExcessiveWorkHours'),
  binary('meansWithholdDocs'),
  binary('isForcedLabour'),
  binary('isSexualExploit'),
  binary('isOtherExploit'),
  binary('typeOfLabourAgriculture'),
  binary('typeOfLabourConstruction'),
  binary('typeOfLabourDomesticWork'),
  binary('typeOfLabourHospitality'),
  binary('typeOfSexProstitution'),
  binary('typeOfSexPornography'),
  binary('recruiterRelationIntimatePartner'),
  binary('recruiterRelationFriend'),
  binary('recruiterRelationFamily'),
  binary('recruiterRelationOther'),
  binary('x_ForcedCriminality'),
]
