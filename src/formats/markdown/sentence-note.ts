import type { Markup } from './markup'
import { type Place, placeWords } from './place-words'
import { quoted } from './quoted'

/** The footnote of words that stand somewhere, and of the copies of them. */
export const sentenceNote = (
  place: Place & { readonly text: string },
  copies: readonly Place[],
  markup: Markup,
): string =>
  [
    `${quoted(place.text, markup)} — ${placeWords(place, markup)}.`,
    ...copies.map((copy) => `A copy: ${placeWords(copy, markup)}.`),
  ].join(' ')
