import type { Calendar } from './calendars.ts'

const gregorian: readonly (readonly string[])[] = [
  ['january', 'jan', 'januari', 'มกราคม', 'มค', 'ဇန်နဝါရီ', 'janvier', 'январь', 'января', 'जनवरी'],
  ['february', 'feb', 'februari', 'กุมภาพันธ์', 'กพ', 'ဖေဖော်ဝါရီ', 'février', 'февраль', 'февраля', 'फरवरी'],
  ['march', 'mar', 'maret', 'มีนาคม', 'มีค', 'မတ်', 'mars', 'март', 'марта', 'मार्च'],
  ['april', 'apr', 'เมษายน', 'เมย', 'ဧပြီ', 'avril', 'апрель', 'апреля', 'अप्रैल'],
  ['may', 'mei', 'พฤษภาคม', 'พค', 'မေ', 'mai', 'май', 'мая', 'मई'],
  ['june', 'jun', 'juni', 'มิถุนายน', 'มิย', 'ဇွန်', 'juin', 'июнь', 'июня', 'जून'],
  ['july', 'jul', 'juli', 'กรกฎาคม', 'กค', 'ဇူလိုင်', 'juillet', 'июль', 'июля', 'जुलाई'],
  ['august', 'aug', 'agustus', 'agt', 'ags', 'สิงหาคม', 'สค', 'ဩဂုတ်', 'août', 'август', 'августа', 'अगस्त'],
  ['september', 'sep', 'sept', 'กันยายน', 'กย', 'စက်တင်ဘာ', 'septembre', 'сентябрь', 'сентября', 'सितंबर'],
  ['october', 'oct', 'oktober', 'okt', 'ตุลาคม', 'ตค', 'အောက်တိုဘာ', 'octobre', 'октябрь', 'октября', 'अक्टूबर'],
  ['november', 'nov', 'nopember', 'พฤศจิกายน', 'พย', 'နိုဝင်ဘာ', 'novembre', 'ноябрь', 'ноября', 'नवंबर'],
  ['december', 'dec', 'desember', 'des', 'ธันวาคม', 'ธค', 'ဒီဇင်ဘာ', 'décembre', 'декабрь', 'декабря', 'दिसंबर'],
]

const ethiopian: readonly (readonly string[])[] = [
  ['መስከረም', 'meskerem'],
  ['ጥቅምት', 'tikimt', 'tiqimt'],
  ['ኅዳር', 'ህዳር', 'hidar'],
  ['ታኅሣሥ', 'ታህሳስ', 'tahsas'],
  ['ጥር', 'tir'],
  ['የካቲት', 'yekatit'],
  ['መጋቢት', 'megabit'],
  ['ሚያዝያ', 'miyazya', 'miazia'],
  ['ግንቦት', 'ginbot'],
  ['ሰኔ', 'sene'],
  ['ሐምሌ', 'ሀምሌ', 'hamle'],
  ['ነሐሴ', 'ነሀሴ', 'nehase'],
  ['ጳጉሜን', 'ጳጉሜ', 'pagume', 'pagumen'],
]

const nepali: readonly (readonly string[])[] = [
  ['बैशाख', 'वैशाख', 'baishakh', 'baisakh'],
  ['जेठ', 'ज्येष्ठ', 'jestha', 'jeth'],
  ['असार', 'आषाढ', 'ashadh', 'asar'],
  ['साउन', 'श्रावण', 'shrawan', 'saun'],
  ['भदौ', 'भाद्र', 'bhadra', 'bhadau'],
  ['असोज', 'आश्विन', 'ashwin', 'asoj'],
  ['कार्तिक', 'कात्तिक', 'kartik'],
  ['मंसिर', 'मार्ग', 'mangsir'],
  ['पुस', 'पौष', 'poush', 'push'],
  ['माघ', 'magh'],
  ['फागुन', 'फाल्गुण', 'falgun', 'phalgun'],
  ['चैत', 'चैत्र', 'chaitra', 'chait'],
]

/** A month written as a word: its number, and the calendar that has it. */
export interface MonthWord {
  readonly month: number
  readonly calendar: Calendar
}

const monthByName = new Map<string, MonthWord>(
  (
    [
      ['gregorian', gregorian],
      ['ethiopian', ethiopian],
      ['bikram-sambat', nepali],
    ] as const
  ).flatMap(([calendar, names]) =>
    names.flatMap((words, index) =>
      words.map((word) => [word.normalize('NFC'), { month: index + 1, calendar }] as const),
    ),
  ),
)

/** The month a word names, dots ignored; null when it names none. */
export function readMonth(word: string): MonthWord | null {
  return monthByName.get(word.normalize('NFC').toLowerCase().replaceAll('.', '')) ?? null
}
