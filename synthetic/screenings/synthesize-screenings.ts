import { seededRandom } from '../random/seeded-random.ts'

/** One invented interview; whom it is about and who asked is the caller's to say. */
export interface SyntheticScreening {
  readonly reference: string
  readonly bracelet: string
  readonly language: string
  readonly interpreter: string | null
  readonly site: string
  readonly authority: string
  readonly age: number | null
  readonly conditions: {
    readonly hoursSinceRelease: number
    readonly food: boolean
    readonly rest: boolean
    readonly liberty: 'free' | 'shelter' | 'held'
  }
  readonly answers: readonly { readonly question: string; readonly value: 'yes' | 'no' | 'unsure' | 'declined' }[]
  /** Answers of a second screener who did not look at the first; few people are asked twice. */
  readonly second: SyntheticScreening['answers'] | null
}

const sites = ['Hall by the bridge', 'Football ground', 'School hall', 'Shelter 4', 'Airport desk', 'Temple yard']
const authorities = ['Immigration', 'Border police', 'Provincial police', 'Nobody']
const languages = ['zh-Hans', 'vi', 'id', 'hi', 'am', 'my', 'th', 'en', 'sw', 'ur']
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const values = ['yes', 'no', 'unsure', 'declined'] as const

/**
 * Invented interviews, all different and all from the seed. `questions` are the ids that are asked, in order; some interviews break off. People differ
 * in how often they answer "yes", and a second screener hears the same in about five of six answers.
 */
export function synthesizeScreenings({
  count,
  seed,
  questions,
}: {
  readonly count: number
  readonly seed: number
  readonly questions: readonly string[]
}): SyntheticScreening[] {
  return Array.from({ length: count }, (_, at) => synthesizeScreening(at, { seed, questions }))
}

function synthesizeScreening(
  at: number,
  { seed, questions }: { readonly seed: number; readonly questions: readonly string[] },
): SyntheticScreening {
  const random = seededRandom(seed, 'screening', at)
  const openness = 0.08 + 0.6 * random.next() * random.next()
  const language = languages[random.weighted([30, 16, 14, 10, 8, 6, 5, 5, 3, 3])]!
  const asked = random.chance(0.9) ? questions.length : random.below(questions.length)
  const answers = questions.slice(0, asked).map((question) => {
    const share = question === 'age_under_18' ? 0.02 : openness
    const value = values[random.weighted([share, 0.94 - share, 0.03, 0.03])]!
    return { question, value }
  })
  const hears = (value: (typeof values)[number]) => (random.chance(5 / 6) ? value : random.pick(values))
  const second = random.chance(0.06) ? answers.map(({ question, value }) => ({ question, value: hears(value) })) : null
  return {
    reference: referenceOf(at),
    bracelet: `S${String(at + 1).padStart(5, '0')}`,
    language,
    interpreter: language === 'en' ? null : `interpreter ${1 + random.below(9)}`,
    site: sites[random.weighted([30, 25, 18, 14, 10, 3])]!,
    authority: authorities[random.weighted([50, 25, 15, 10])]!,
    age: random.chance(0.8) ? 18 + random.below(25) : null,
    conditions: {
      hoursSinceRelease: random.below(200),
      food: random.chance(0.8),
      rest: random.chance(0.5),
      liberty: random.pick(['free', 'shelter', 'held'] as const),
    },
    answers,
    second,
  }
}

/** A reference for every number, each different: the number written with the signs of references, spread by a factor without common divisor. */
function referenceOf(at: number): string {
  const room = signs.length ** 6
  let left = (at * 7_919_113 + 104_729) % room
  let text = ''
  for (let sign = 0; sign < 6; sign += 1) {
    text += signs[left % signs.length]
    left = Math.floor(left / signs.length)
  }
  return `${text.slice(0, 3)}-${text.slice(3)}`
}
