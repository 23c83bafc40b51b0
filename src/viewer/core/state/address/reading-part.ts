import type { AddressPart } from './address-part'
import { wholeNumber } from './read-words'

export const readingPart: AddressPart<'reading'> = {
  write({ reading }, words) {
    if (!reading) return
    words.set('article', reading.document)
    words.set('at', `${reading.start}-${reading.end}`)
  },
  read(words) {
    const document = words.get('article')
    if (!document) return { reading: null }
    const [start, end] = (words.get('at') ?? '').split('-').map(wholeNumber)
    const isStretch = start != null && end != null && start <= end
    return { reading: isStretch ? { document, start, end } : { document, start: 0, end: 0 } }
  },
}
