import { hasTag } from '../../language'
import type { SentenceView } from '../sentence/sentence-view'
import type { DraftAttribution } from './draft-attribution'
import { isWithinQuotes } from './is-within-quotes'
import { sourceCueAt } from './source-cue-at'
import { speakerBy } from './speaker-of'

/** "according to the BBC", "in the words of a diplomat": the rest of the sentence is the content. */
export const sourcePhrases = (view: SentenceView): DraftAttribution[] =>
  view.tokens.flatMap((_, at) => {
    const cue = sourceCueAt(view.tokens, at)
    return cue ? (attributionAt(view, at, at + cue.length) ?? []) : []
  })

function attributionAt(view: SentenceView, start: number, end: number): DraftAttribution | null {
  const { tokens, parse } = view
  const phrase = parse.phrases.find((one) => one.start === end)
  if (!phrase || hasTag(tokens[phrase.head], 'Date')) return null
  const { sources, words } = speakerBy(view, phrase)
  const behind = { start: sourceEnd(view, phrase.end), end: tokens.length }
  const content = [start > 2 ? { start: 0, end: start } : behind]
  if (content.some((span) => span.end <= span.start)) return null
  return {
    sources,
    sourceWords: words,
    cue: { start, end },
    content,
    direct: isWithinQuotes(view, content),
    kind: 'said',
    act: null,
    denies: false,
    rule: 'according-to',
    confidence: 0.9,
  }
}

/** A source in front reaches up to the comma: "According to a poll by Ipsos on Friday, ...". */
function sourceEnd({ tokens }: SentenceView, from: number): number {
  const comma = tokens.findIndex(({ before }, at) => at >= from && before.startsWith(','))
  return comma < 0 ? from : comma
}
