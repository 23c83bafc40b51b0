import { VIEWS } from '../viewer-state'
import type { AddressPart } from './address-part'
import { oneOf } from './read-words'

export const viewPart: AddressPart<'view' | 'isTimelineOpen'> = {
  write({ view, isTimelineOpen }, words) {
    if (view !== 'graph') words.set('view', view)
    if (isTimelineOpen !== null) words.set('timeline', isTimelineOpen ? 'open' : 'closed')
  },
  read(words) {
    const timeline = words.get('timeline')
    return {
      view: oneOf(VIEWS, words.get('view')) ?? 'graph',
      isTimelineOpen: timeline === 'open' ? true : timeline === 'closed' ? false : null,
    }
  },
}
