const ONES =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth'

const rows = (words: string, valueOf: (at: number) => string): (readonly [string, string])[] =>
  words.split(' ').map((word, at) => [word, valueOf(at)] as const)

/** Numbers in words and what they are in digits. "One" and "second" are left out: they are seldom figures. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...rows(ONES, (at) => `${at + 2}`),
  ...rows(TENS, (at) => `${10 * (at + 2)}`),
  ...rows(ORDINALS, (at) => `${at + 3}th`),
])

/** What a figure before them is multiplied by. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
])
