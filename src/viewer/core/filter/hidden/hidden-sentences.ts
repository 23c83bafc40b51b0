import { type EvidenceCount, isWithin } from '../../../../query'
import { nameOf } from '../../graph/viewer-graph'
import type { Action } from '../../state/actions/action'
import { requireConfidence, showDates, toggleOutlets, toggleStandings, toggleVoices } from '../../state/actions/filters'
import { confidenceWords } from '../../words/confidence-words'
import { countWords } from '../../words/count-words'
import { dateWords } from '../../words/date-words'
import { STANDING_WORDS, VOICE_WORDS } from '../../words/standing-words'
import { STANDINGS, VOICES } from '../standings'
import type { HiddenPart, Hiding } from './hidden-part'
import { MOST_NAMED } from './most-named'

export function hiddenOutlets({ graph, filters, counts }: Hiding): readonly HiddenPart[] {
  const ids = [...filters.hiddenOutlets]
  const has = (hidden: readonly string[]) => (value: string | null) => hidden.includes(value ?? '')
  const part = (hidden: readonly string[], words: string) =>
    sentences(counts?.sourceOutlets, has(hidden), ` from ${words}`, toggleOutlets(hidden, true))
  if (ids.length > MOST_NAMED) return part(ids, `${ids.length} outlets`)
  return ids.flatMap((id) => part([id], id === '' ? 'unknown outlets' : nameOf(graph, id)))
}

export const hiddenStandings = ({ filters, counts }: Hiding): readonly HiddenPart[] =>
  STANDINGS.filter((standing) => filters.hiddenStandings.has(standing)).flatMap((standing) =>
    sentences(
      counts?.standings,
      (value) => value === standing,
      `: ${STANDING_WORDS[standing]}`,
      toggleStandings([standing], true),
    ),
  )

export const hiddenVoices = ({ filters, counts }: Hiding): readonly HiddenPart[] =>
  VOICES.filter((voice) => filters.hiddenVoices.has(voice)).flatMap((voice) =>
    sentences(
      counts?.attributed,
      (value) => value === (voice === 'attributed'),
      ` ${VOICE_WORDS[voice]}`,
      toggleVoices([voice], true),
    ),
  )

export const doubtful = ({ filters: { leastConfidence }, counts }: Hiding): readonly HiddenPart[] =>
  leastConfidence === 0
    ? []
    : sentences(
        counts?.confidences,
        (value) => value < leastConfidence,
        ` less sure than ${confidenceWords(leastConfidence)}`,
        requireConfidence(0),
      )

export const otherDates = ({ filters: { since, until }, counts }: Hiding): readonly HiddenPart[] =>
  since === null && until === null
    ? []
    : sentences(
        counts?.dates,
        (value) => !isWithin(value, since ?? undefined, until ?? undefined),
        ` not dated ${dateWords(since, until)}`,
        showDates(null, null),
      )

/** Nothing where it is known that nothing is left out; without a number while that is not known. */
function sentences<Value>(
  counted: readonly EvidenceCount<Value>[] | undefined,
  isHidden: (value: Value) => boolean,
  words: string,
  bringBack: Action,
): readonly HiddenPart[] {
  if (!counted) return [{ words: `sentences${words}`, bringBack }]
  const count = counted.reduce((sum, { value, weight }) => sum + (isHidden(value) ? weight : 0), 0)
  return count === 0 ? [] : [{ words: `${countWords(count, 'sentence')}${words}`, bringBack }]
}
