import { ctdcColumns } from './write-ctdc.ts'

const years = Array.from({ length: 41 }, (_, at) => String(2000 + at))
const countries = countryCodes()
const domains: Readonly<Record<string, readonly string[]>> = {
  yearOfRegistration: years,
  gender: ['Man', 'Woman', 'Trans/Transgender/NonConforming'],
  ageBroad: ['0--8', '9--17', '18--20', '21--23', '24--26', '27--29', '30--38', '39--47', '48+'],
  citizenship: countries,
  CountryOfExploitation: countries,
  traffickMonths: ['0--12 (0-1 yr)', '13--24 (1-2 yrs)', '25+ (2+ yrs)'],
}

/**
 * A codebook of the 27 columns and forced criminality, with three tables: what an office starts from. Its domains are whole
 * lists of codes, so that they tell nothing about who was met.
 */
export function ctdcCodebook() {
  const names = [...ctdcColumns, 'x_ForcedCriminality']
  return {
    format: 'homeward.codebook/1',
    person: 'person',
    columns: names.map((name) => ({ name, values: [...(domains[name] ?? ['1'])], missing: [''] })),
    tables: [
      { name: 'gender-age', rows: ['gender'], columns: ['ageBroad'] },
      { name: 'year-gender', rows: ['yearOfRegistration'], columns: ['gender'] },
      { name: 'forced-criminality-gender', rows: ['x_ForcedCriminality'], columns: ['gender'] },
    ],
  }
}

/** ISO 3166-1 alpha-3, the officially assigned codes. */
function countryCodes(): string[] {
  return (
    'ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ ' +
    'BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU ' +
    'DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC ' +
    'GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM ' +
    'KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG ' +
    'MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL ' +
    'PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN ' +
    'SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB ' +
    'VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE'
  ).split(' ')
}
