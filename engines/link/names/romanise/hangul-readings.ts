// Revised Romanisation by letter: initial, vowel, final; and how passports have long written surnames instead.
const initials = 'g kk n d tt r m b pp s ss . j jj ch k t p h'.split(' ').map((each) => (each === '.' ? '' : each))
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const finals = '. k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((each) => (each === '.' ? '' : each))

const surnames: Readonly<Record<string, string>> = {
  김: 'kim gim',
  이: 'lee yi rhee ri',
  박: 'park pak bak',
  최: 'choi choe',
  정: 'jung jeong chung chong',
  강: 'kang gang',
  조: 'cho jo',
  윤: 'yoon yun',
  장: 'jang chang',
  임: 'lim im rim',
  한: 'han',
  오: 'oh o',
  서: 'seo suh so',
  신: 'shin sin',
  권: 'kwon gwon',
  황: 'hwang',
  안: 'ahn an',
  송: 'song',
  전: 'jeon jun chun chon',
  홍: 'hong',
  유: 'yoo yu ryu',
  고: 'ko go koh',
  문: 'moon mun',
  양: 'yang',
  손: 'son sohn',
  배: 'bae pae',
  백: 'baek paek paik',
  허: 'heo hur huh ho',
  남: 'nam',
  심: 'shim sim',
  노: 'noh roh no ro',
  하: 'ha',
  곽: 'kwak gwak',
  성: 'sung seong song',
  차: 'cha',
  주: 'joo ju chu',
  우: 'woo u',
  구: 'koo gu ku',
  민: 'min',
  류: 'ryu yoo yu',
  나: 'na ra',
  진: 'jin chin',
  지: 'ji chi',
  엄: 'eom um',
  채: 'chae',
  원: 'won',
  천: 'cheon chun chon',
  방: 'bang pang',
  공: 'kong gong',
  현: 'hyun hyeon hyon',
  함: 'ham',
  변: 'byun byeon pyon',
  여: 'yeo',
  추: 'choo chu',
  도: 'do to',
  소: 'so',
  석: 'seok suk sok',
  리: 'ri lee rhee',
  남궁: 'namkung namgung',
  황보: 'hwangbo',
  제갈: 'jegal',
  선우: 'sunwoo seonu',
}

/** Korean surname spellings, the usual one first; nothing for a word that is no common surname. */
export function koreanSurname(word: string): readonly string[] | undefined {
  return Object.hasOwn(surnames, word) ? surnames[word]!.split(' ') : undefined
}

/** A Korean word in Revised Romanisation. */
export function revisedRomanisation(word: string): string {
  let text = ''
  for (const syllable of word.normalize('NFC')) {
    const place = syllable.charCodeAt(0) - 0xac00
    if (place < 0 || place >= 11_172) continue
    text += initials[Math.floor(place / 588)]! + vowels[Math.floor((place % 588) / 28)]! + finals[place % 28]!
  }
  return text
}
