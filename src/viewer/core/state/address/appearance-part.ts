import { COLORS, INITIAL_STATE, SIZES } from '../viewer-state'
import type { AddressPart } from './address-part'
import { oneOf, wholeNumber } from './read-words'

const USUAL = INITIAL_STATE.appearance

export const appearancePart: AddressPart<'appearance'> = {
  write({ appearance: { size, color, community } }, words) {
    if (size !== USUAL.size) words.set('size', size)
    if (color !== USUAL.color) words.set('color', color)
    if (community !== null) words.set('community', String(community))
  },
  read: (words) => ({
    appearance: {
      size: oneOf(SIZES, words.get('size')) ?? USUAL.size,
      color: oneOf(COLORS, words.get('color')) ?? USUAL.color,
      community: wholeNumber(words.get('community')),
    },
  }),
}
