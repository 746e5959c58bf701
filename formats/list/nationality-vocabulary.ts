const languages =
  'en zh-Hans zh-Hant th my vi id km lo am hi ne ur fr ru ko ja ms fil ta te bn si sw uz kk pt es ar de'.split(' ')

/** Words for people of a country and shorter names that the display names of regions lack. */
const moreNames: Readonly<Record<string, readonly string[]>> = {
  CN: ['chinese', 'china', 'prc', 'chn', 'cina', 'tiongkok', 'tq', '中国籍', '中國', 'จีน', 'တရုတ်', 'trung quốc'],
  TW: ['taiwanese', 'taiwan', 'twn', 'roc', '台湾', '台灣', 'ไต้หวัน', 'đài loan'],
  HK: ['hong kong', 'hongkong', 'hkg', '香港', 'ฮ่องกง'],
  VN: ['vietnamese', 'vietnam', 'viet nam', 'vnm', 'việt nam', '越南', 'เวียดนาม', 'ဗီယက်နမ်'],
  ID: ['indonesian', 'indonesia', 'idn', 'wni', '印尼', '印度尼西亚', 'อินโดนีเซีย', 'အင်ဒိုနီးရှား'],
  IN: ['indian', 'india', 'ind', '印度', 'อินเดีย', 'အိန္ဒိယ', 'ấn độ'],
  ET: ['ethiopian', 'ethiopia', 'eth', '埃塞俄比亚', 'เอธิโอเปีย', 'အီသီယိုးပီးယား', 'ኢትዮጵያዊ', 'ኢትዮጵያ'],
  PH: ['filipino', 'filipina', 'philippine', 'philippines', 'phl', '菲律宾', 'ฟิลิปปินส์', 'ဖိလစ်ပိုင်'],
  MM: ['burmese', 'myanmar', 'burma', 'mmr', '缅甸', 'เมียนมา', 'พม่า', 'မြန်မာ', 'miến điện'],
  TH: ['thai', 'thailand', 'tha', '泰国', 'ไทย', 'ထိုင်း', 'thái lan'],
  KE: ['kenyan', 'kenya', 'ken', '肯尼亚', 'เคนยา', 'ကင်ညာ'],
  UG: ['ugandan', 'uganda', 'uga', '乌干达', 'ยูกันดา'],
  PK: ['pakistani', 'pakistan', 'pak', '巴基斯坦', 'ปากีสถาน', 'ပါကစ္စတန်'],
  BD: ['bangladeshi', 'bangladesh', 'bgd', '孟加拉', 'บังกลาเทศ', 'ဘင်္ဂလားဒေ့ရှ်'],
  NP: ['nepali', 'nepalese', 'nepal', 'npl', '尼泊尔', 'เนปาล', 'နီပေါ', 'नेपाली'],
  MY: ['malaysian', 'malaysia', 'mys', '马来西亚', 'มาเลเซีย', 'မလေးရှား'],
  LK: ['sri lankan', 'sri lanka', 'lka', '斯里兰卡', 'ศรีลังกา'],
  NG: ['nigerian', 'nigeria', 'nga', '尼日利亚'],
  GH: ['ghanaian', 'ghana', 'gha', '加纳'],
  ZA: ['south african', 'south africa', 'zaf', '南非'],
  KH: ['cambodian', 'khmer', 'cambodia', 'khm', '柬埔寨', 'กัมพูชา', 'ကမ္ဘောဒီးယား', 'campuchia'],
  LA: ['lao', 'laotian', 'laos', 'lao pdr', '老挝', 'ลาว', 'လာအို', 'lào'],
  KR: [
    'korean',
    'south korean',
    'korea',
    'south korea',
    'republic of korea',
    'kor',
    '韩国',
    'เกาหลี',
    'เกาหลีใต้',
    'hàn quốc',
  ],
  UZ: ['uzbek', 'uzbekistan', 'uzbekistani', 'uzb', '乌兹别克斯坦'],
  KZ: ['kazakh', 'kazakhstani', 'kazakhstan', 'kaz', '哈萨克斯坦'],
  BR: ['brazilian', 'brazil', 'bra', '巴西'],
  JP: ['japanese', 'japan', 'jpn', '日本', 'ญี่ปุ่น', 'nhật bản'],
  RU: ['russian', 'russia', 'rus', '俄罗斯', 'รัสเซีย'],
  CM: ['cameroonian', 'cameroon', 'cmr'],
  TZ: ['tanzanian', 'tanzania', 'tza'],
  RW: ['rwandan', 'rwanda', 'rwa'],
  BI: ['burundian', 'burundi', 'bdi'],
  MA: ['moroccan', 'morocco', 'mar'],
  TN: ['tunisian', 'tunisia', 'tun'],
  NA: ['namibian', 'namibia', 'nam'],
  SL: ['sierra leonean', 'sierra leone', 'sle'],
  ZW: ['zimbabwean', 'zimbabwe', 'zwe'],
  CO: ['colombian', 'colombia', 'col'],
  SG: ['singaporean', 'singapore', 'sgp', '新加坡'],
  US: ['american', 'usa'],
  GB: ['british', 'uk'],
  UA: ['ukrainian', 'ukraine', 'ukr'],
  DZ: ['algerian', 'dza'],
  CZ: ['czech', 'cze'],
  RO: ['romanian', 'rou'],
  MZ: ['mozambican', 'moz'],
  XXA: ['stateless', 'none', 'tanpa kewarganegaraan', '无国籍', 'ไร้สัญชาติ', 'không quốc tịch', 'နိုင်ငံမဲ့'],
}

/** Answers already given: a list says the same few words again and again. */
const lately = new Map<string, string | null>()
const mostRemembered = 5_000

let table: ReadonlyMap<string, string> | undefined
let codes: ReadonlySet<string> | undefined

/** The ISO 3166 alpha-2 code a word for a country or its people stands for (`XXA` for stateless); null when not known. */
export function readNationality(text: string): string | null {
  codes ??= new Set(regionCodes())
  table ??= buildTable(codes)
  const known = lately.get(text)
  if (known !== undefined) return known
  const word = plain(text)
  const code = word.toUpperCase()
  const found = codes.has(code) ? code : (table.get(word) ?? null)
  if (lately.size >= mostRemembered) lately.clear()
  lately.set(text, found)
  return found
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^(สัญชาติ|ประเทศ|nước|người|orang|warga)\s*/, '')
    .replace(/[.'’ʻʼ()（）]/g, '')
    .replace(/\s+/g, ' ')
}

function regionCodes(): readonly string[] {
  const codes: string[] = []
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  for (let a = 65; a <= 90; a += 1) {
    for (let b = 65; b <= 90; b += 1) {
      const code = String.fromCharCode(a, b)
      if (!['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'].includes(code) && names.of(code) !== undefined) codes.push(code)
    }
  }
  return codes
}

function buildTable(codes: Iterable<string>): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = names.of(code)
      if (name !== undefined && !words.has(plain(name))) words.set(plain(name), code)
    }
  }
  for (const [code, names] of Object.entries(moreNames)) for (const name of names) words.set(plain(name), code)
  return words
}
