import type { ColorBy, SizeBy } from '../state/viewer-state'
import { countWords } from './count-words'

export const COLOR_NAMES: Readonly<Record<ColorBy, string>> = {
  type: 'Type',
  community: 'Community',
  balance: 'Conflict or cooperation',
}

interface SizeWords {
  readonly name: string
  /** What a larger disc means. */
  readonly hint: string
  readonly value: (value: number) => string
}

export const SIZE_WORDS: Readonly<Record<SizeBy, SizeWords>> = {
  mentions: {
    name: 'Mentions',
    hint: 'The more often it is named, the larger the disc.',
    value: (value) => `named ${countWords(value, 'time')}`,
  },
  degree: {
    name: 'Relations',
    hint: 'The more shown relations it has a part in, the larger the disc. Weak links do not count.',
    value: (value) => countWords(value, 'relation'),
  },
  pagerank: {
    name: 'PageRank',
    hint: 'The more it is acted on and spoken of, and by those of whom that is true as well, the larger the disc. Filters do not change it.',
    value: (value) => `${percent(value)} of all weight`,
  },
  betweenness: {
    name: 'Betweenness',
    hint: 'The more shortest ways between two others lead through it, the larger the disc. Filters do not change it.',
    value: (value) => `on ${percent(value)} of ways`,
  },
}

/** Two digits that say something, and no more. */
const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`

/** How a disc's color reads between nothing but conflict (-1) and nothing but cooperation (1). */
export const BALANCE_STOPS: readonly { readonly balance: number | null; readonly words: string }[] = [
  { balance: -1, words: 'nothing but conflict' },
  { balance: -0.5, words: 'more conflict' },
  { balance: 0, words: 'both alike' },
  { balance: 0.5, words: 'more cooperation' },
  { balance: 1, words: 'nothing but cooperation' },
  { balance: null, words: 'neither is told of it' },
]
