import { type Encoding, encodings } from './encode-text.ts'

/** A guess at a file's encoding, with what it rests on, in words a person can judge. */
export interface EncodingGuess {
  readonly name: Encoding
  readonly evidence: string
  /** How many bytes of byte order mark to skip. */
  readonly mark: number
}

const thaiLetters = /[\u0E01-\u0E5B]/g
const hanLetters = /[\u4E00-\u9FFF]/g
// The most frequent characters of names and list headers; a wrong decoding yields rare characters instead.
const commonHan = new Set(
  '王李张刘陈杨黄赵周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严' +
    '張劉陳楊黃趙吳孫馬鄭謝許鄧馮韓蕭葉蔣蘇呂盧鐘譚範陸賈韋鄒閻龍賀顧龔萬錢嚴' +
    '伟强磊军洋勇艳杰娟涛明超秀霞平刚桂芳丽敏静建国文华志海小英红玉春梅兰飞鹏辉斌宇浩鑫俊帆波雪婷萍燕玲偉強軍豔傑濤剛麗靜國華蘭飛鵬輝' +
    '姓名性别別出生日期年月日国籍國籍护照護照号碼码號男女中备注備註地址电话電話编号編號序号序號家属家屬联系聯繫人省市县縣区區',
)

/** Guesses the encoding of a file from its first bytes (a sample of up to about 1 MiB). Statistical detectors misread short Thai lists, so each candidate is judged by its script. */
export function detectEncoding(sample: Uint8Array): EncodingGuess {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return guess('utf-8', 'byte order mark', 3)
  if (sample[0] === 0xff && sample[1] === 0xfe) return guess('utf-16le', 'byte order mark', 2)
  if (sample[0] === 0xfe && sample[1] === 0xff) return guess('utf-16be', 'byte order mark', 2)
  const wide = wideGuess(sample)
  if (wide !== null) return wide
  if (isUtf8(sample)) {
    const plain = sample.every((byte) => byte < 0x80)
    return guess('utf-8', plain ? 'plain ASCII' : 'every sequence is valid UTF-8')
  }
  const mixed = mixedGuess(sample)
  if (mixed !== null) return mixed
  const judged = (['windows-874', 'gb18030', 'big5', 'windows-1252'] as const)
    .map((name) => ({ name, ...plausibility(sample, name) }))
    .sort((a, b) => b.score - a.score)
  const [best] = judged
  return guess(best!.name, best!.evidence)
}

/** The encodings a person may choose from. */
export const encodingChoices: readonly Encoding[] = encodings

function guess(name: Encoding, evidence: string, mark = 0): EncodingGuess {
  return { name, evidence, mark }
}

/** UTF-16 without a mark: zeros stand on one side of almost every Latin letter, digit and delimiter. */
function wideGuess(sample: Uint8Array): EncodingGuess | null {
  let even = 0
  let odd = 0
  const length = Math.min(sample.length, 4096)
  for (let at = 0; at < length; at += 1) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > length / 10 && odd > even * 5) return guess('utf-16le', 'every second byte is zero')
  if (even > length / 10 && even > odd * 5) return guess('utf-16be', 'every other byte is zero')
  return null
}

/** Valid UTF-8, a sequence cut at the end of the sample aside. */
function isUtf8(sample: Uint8Array): boolean {
  for (let cut = 0; cut < 4 && cut < sample.length; cut += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(sample.subarray(0, sample.length - cut))
      return true
    } catch {
      if (sample[sample.length - cut - 1]! < 0x80) return false
    }
  }
  return false
}

/** Text put together from several files: most lines with foreign letters are UTF-8, a few are not. Those few are told by their broken letters later. */
function mixedGuess(sample: Uint8Array): EncodingGuess | null {
  const lines = { whole: 0, broken: 0 }
  let start = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 10) continue
    const line = sample.subarray(start, at)
    start = at + 1
    if (line.every((byte) => byte < 0x80)) continue
    if (isUtf8(line)) lines.whole += 1
    else lines.broken += 1
  }
  if (lines.whole < 2 || lines.whole < lines.broken * 3) return null
  return guess(
    'utf-8',
    `${lines.whole} lines with foreign letters are valid UTF-8, ${lines.broken} are in another encoding and are set aside`,
  )
}

function plausibility(sample: Uint8Array, name: Encoding): { score: number; evidence: string } {
  const text = new TextDecoder(name).decode(sample)
  const foreign = [...text].filter((letter) => letter > '\u007F')
  const total = Math.max(1, foreign.length)
  const broken = foreign.filter((letter) => letter === '\uFFFD').length / total
  const thai = (text.match(thaiLetters)?.length ?? 0) / total
  const han = text.match(hanLetters) ?? []
  const common = han.filter((letter) => commonHan.has(letter)).length / total
  const percent = (share: number) => `${Math.round(share * 100)} %`
  switch (name) {
    case 'windows-874':
      return {
        score: thai - broken * 4 - thaiDisorder(text) * 2,
        evidence: `${percent(thai)} of the non-Latin letters are Thai`,
      }
    case 'gb18030':
    case 'big5':
      return {
        score: (han.length / total) * 0.3 + common * 1.6 - broken * 4,
        evidence: `${percent(common)} of the non-Latin letters are common Chinese ones`,
      }
    default: {
      const latin = foreign.filter((letter) => /\p{Script=Latin}/u.test(letter)).length / total
      const density = foreign.length / Math.max(1, text.length)
      return { score: latin * 0.5 - broken * 4 - density, evidence: 'Western accents, no other encoding fits better' }
    }
  }
}

/** The share of Thai vowel and tone signs that stand where none can: a sign of another encoding read as Thai. */
function thaiDisorder(text: string): number {
  const signs = text.match(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g)?.length ?? 0
  const misplaced = text.match(/(^|[^\u0E01-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g)?.length ?? 0
  return signs === 0 ? 0 : misplaced / signs
}
