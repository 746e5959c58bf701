/** Zawgyi's code points for letters written below another. */
const stacked: Readonly<Record<string, string>> = {
  က: '\u1060',
  ခ: '\u1061',
  ဂ: '\u1062',
  ဃ: '\u1063',
  စ: '\u1065',
  ဆ: '\u1066',
  ဇ: '\u1068',
  ဏ: '\u1070',
  တ: '\u1071',
  ထ: '\u1073',
  ဒ: '\u1075',
  ဓ: '\u1076',
  န: '\u1077',
  ပ: '\u1078',
  ဖ: '\u1079',
  ဗ: '\u107A',
  ဘ: '\u107B',
  မ: '\u107C',
  လ: '\u1085',
}

const killer = '\uE000'
const kinzi = '\uE001'

/**
 * Burmese in Unicode as the same text typed for the Zawgyi font: signs in the order they are seen, other code points for medials and the killer.
 * Covers the letters of names; tested by converting back with an independent converter.
 */
export function toZawgyi(text: string): string {
  return text
    .replace(/\u1004\u103A\u1039([\u1000-\u1021])/g, `$1${kinzi}`)
    .replace(/\u1014(?=\u1039)/g, '\u108F')
    .replaceAll('\u1037\u103A', `${killer}\u1037`)
    .replaceAll('\u103A', killer)
    .replace(
      /([\u1000-\u1021\u103F\u108F])(\u1039[\u1000-\u1021])?(\u103B)?(\u103C)?(\u103D)?(\u103E)?(\u1031)?/g,
      (cluster: string) => {
        const has = (sign: string) => cluster.includes(sign)
        const below = /\u1039(.)/.exec(cluster)?.[1]
        return [
          has('\u1031') ? '\u1031' : '',
          has('\u103C') ? '\u103B' : '',
          cluster[0],
          below === undefined ? '' : (stacked[below] ?? ''),
          has('\u103B') ? '\u103A' : '',
          has('\u103D') ? '\u103C' : '',
          has('\u103E') ? '\u103D' : '',
        ].join('')
      },
    )
    .replaceAll(killer, '\u1039')
    .replaceAll(kinzi, '\u1064')
}
