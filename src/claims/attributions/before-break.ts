import { hasTag } from '../../language'
import { words } from '../../language/words'
import type { Span } from '../../model'
import type { SentenceView } from '../sentence/sentence-view'
import { sourceCueAt } from './source-cue-at'

/** Verbs by which the same speaker goes on behind what he has said: ", *adding* that". */
const GOING_ON: ReadonlySet<string> = new Set(
  words(
    'adding saying noting arguing insisting stressing explaining warning citing claiming declaring calling describing telling suggesting urging',
  ),
)

/** What one is said to say ends where another is named as the source, or where he goes on: ", according to the BBC", ", adding that". */
export function beforeBreak(view: SentenceView, span: Span): Span[] {
  const { tokens } = view
  const { start, end } = { start: span.start, end: endOfWords(view, span.end) }
  const at = tokens.findIndex(
    ({ before, normal }, index) =>
      index > start &&
      index < end &&
      (sourceCueAt(tokens, index) !== undefined || (before.includes(',') && GOING_ON.has(normal))),
  )
  return [{ start, end: at < 0 ? end : at }]
}

/** Past adverbs and adjectives that no noun or verb of the parse holds: "trains are *late*". */
function endOfWords({ tokens, parse }: SentenceView, from: number): number {
  let end = from
  while (
    tokens[end]?.before.trim() === '' &&
    hasTag(tokens[end], 'Adjective', 'Adverb', 'Particle') &&
    !parse.phrases.some(({ start }) => start === end)
  )
    end++
  return end
}
