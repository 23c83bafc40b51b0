import { words } from '../../language/words'
import type { NounPhrase } from '../../model'
import { actorsOf } from '../actors/actors'
import { singularOf } from '../lexicon'
import { DOCUMENT_NOUNS } from '../lexicon/document-nouns'
import type { SentenceView } from '../sentence/sentence-view'
import type { DraftAttribution } from './draft-attribution'
import { isWithinQuotes } from './is-within-quotes'
import { isVoice } from './may-speak'
import { speakerBy } from './speaker-of'

/** "*Merkel:* taxes must fall", "*Poll:* voters are tired", "Xi scolds ministers: 'You are late'". */
export function namedBeforeColon(view: SentenceView): DraftAttribution[] {
  const { tokens } = view
  const at = tokens.findIndex(({ before }, index) => index > 0 && before.includes(':') && !/^\p{N}/u.test(before))
  const phrase = at < 0 ? undefined : (nameBefore(view, at) ?? subjectBefore(view, at))
  if (!phrase) return []
  const { sources, words: sourceWords } = speakerBy(view, phrase)
  const content = [{ start: at, end: tokens.length }]
  const direct = isWithinQuotes(view, content)
  if (!direct && isHeading(view, at)) return []
  return [
    {
      sources,
      sourceWords,
      cue: null,
      content,
      direct,
      kind: 'said',
      act: null,
      denies: false,
      rule: 'named-before-colon',
      confidence: 0.8,
    },
  ]
}

/** "Macron in Nouméa: *what* Paris wants", with no mark behind it: what the article will tell, not what anybody asks or says. */
const isHeading = ({ tokens, sentence }: SentenceView, at: number): boolean =>
  ASKING.has(tokens[at]?.normal ?? '') && tokens.at(-1)?.end === sentence.span.end

const ASKING: ReadonlySet<string> = new Set(words('how what when where which who why'))

/** A speaker or a paper, and nothing else, before the colon. */
function nameBefore(view: SentenceView, at: number): NounPhrase | undefined {
  const isAlone = !view.parse.clauses.some(({ verb }) => verb.start < at)
  const phrase = view.parse.phrases.find(({ start, end }) => start === 0 && end <= at)
  return phrase && isAlone && at <= phrase.end + 6 && isTeller(view, phrase) ? phrase : undefined
}

function isTeller(view: SentenceView, phrase: NounPhrase): boolean {
  const actors = actorsOf(view, phrase)
  const head = view.tokens[phrase.head]?.normal ?? ''
  return actors.length > 0
    ? actors.every(({ chain: { type } }) => type === 'person' || type === 'organization' || type === 'outlet')
    : DOCUMENT_NOUNS.has(singularOf(head)) && phrase.end - phrase.start <= 3
}

/** Whoever acts in the clause before the colon, where nothing but a quotation comes behind it. */
function subjectBefore(view: SentenceView, at: number): NounPhrase | undefined {
  const isQuoted = view.quotes.some(({ start, end }) => start === at && end >= view.tokens.length - 1)
  const clause = isQuoted
    ? view.parse.clauses.find(({ verb, parent }) => verb.start < at && parent === null)
    : undefined
  const subject = clause?.subjects[0]
  return subject && isVoice(view, subject) ? subject : undefined
}
