import type { Clause, Modality, NounPhrase, Span, Token } from '../model'
import {
  FUTURE_PREDICATES,
  FUTURE_TIMES,
  HYPOTHETICAL_PREDICATES,
  hypotheticalByVerb,
  lemmaOfVerb,
  MODALS,
  NEGATIVE_PHRASES,
  NEGATIVE_VERBS,
  NEGATORS,
  PSEUDO_NEGATIONS,
  type SpeechVerb,
  speechByVerb,
} from './lexicon'
import { FACTUAL } from './lexicon/hold-words'
import { type PhrasesByFirstWord, phraseAt, phrasesByFirstWord } from './phrases-by-first-word'
import type { SentenceView } from './sentence-view'

/** Polarity and modality of what a clause says. */
export interface Hold {
  readonly negated: boolean
  readonly modality: Modality
}

const PHRASES = {
  negations: phrasesByFirstWord(NEGATIVE_PHRASES),
  pseudoNegations: phrasesByFirstWord(PSEUDO_NEGATIONS),
  futurePredicates: phrasesByFirstWord(FUTURE_PREDICATES),
  hypotheticalPredicates: phrasesByFirstWord(HYPOTHETICAL_PREDICATES),
  futureTimes: phrasesByFirstWord(FUTURE_TIMES),
}

const CONDITIONS = ['if', 'unless', 'whether', 'lest']

/** How the sentence holds a clause: its own helpers, what it hangs on, and what negates it. */
export function holdOf(view: SentenceView, clause: Clause): Hold {
  return { negated: isNegated(view, clause), modality: modalityOf(view, clause) }
}

function isNegated(view: SentenceView, clause: Clause): boolean {
  const own = (clause.verb.negated && !isPseudo(view, clause)) || hasNegativePart(view, clause)
  const parent = parentOf(view, clause)
  const byParent =
    parent !== null &&
    (clause.link === 'infinitive' || clause.link === 'participle') &&
    isNegatedBy(view, clause, parent)
  return own !== byParent
}

/** "failed to reach", "without naming", "did not want to meet", "was not aimed at influencing". */
function isNegatedBy(view: SentenceView, clause: Clause, parent: Clause): boolean {
  if (clause.marker === 'without') return true
  if (isPseudo(view, parent)) return false
  const isNegativeVerb = lemmasAt(view, parent.verb.head).some((lemma) => NEGATIVE_VERBS.has(lemma))
  return clause.link === 'infinitive' || clause.marker !== null ? parent.verb.negated !== isNegativeVerb : false
}

/** "no evidence", "not a single concession", "neither Russia nor". */
function hasNegativePart(view: SentenceView, { subjects, objects, verb }: Clause): boolean {
  const opensNegative = ({ start }: NounPhrase): boolean =>
    NEGATORS.has(view.tokens[start]?.normal ?? '') || ['neither', 'not'].includes(view.tokens[start - 1]?.normal ?? '')
  const negative = [...subjects, ...objects].some(opensNegative)
  return (
    (negative && !hasPhrase(view, PHRASES.pseudoNegations, verb.start - 4, verb.end + 3)) ||
    hasPhrase(view, PHRASES.negations, verb.start - 3, verb.end + 2)
  )
}

const isPseudo = (view: SentenceView, { verb }: Clause): boolean =>
  hasPhrase(view, PHRASES.pseudoNegations, verb.start, verb.end + 2)

/** Whether one of the phrases stands between two tokens. */
function hasPhrase({ tokens }: SentenceView, phrases: PhrasesByFirstWord, start: number, end: number): boolean {
  for (let at = Math.max(0, start); at < end; at++) if (phraseAt(phrases, tokens, at, end)) return true
  return false
}

function modalityOf(view: SentenceView, clause: Clause): Modality {
  const { verb, marker, link } = clause
  for (const helper of verb.helpers) {
    const held = MODALS.get(helper)
    if (held) return held
  }
  if (marker && CONDITIONS.includes(marker)) return 'hypothetical'
  if (hasPhrase(view, PHRASES.futurePredicates, verb.start - 3, verb.start + 1)) return 'future'
  if (hasPhrase(view, PHRASES.hypotheticalPredicates, verb.start - 2, verb.start + 1)) return 'hypothetical'
  if (verb.form === 'infinitive' && link === null) return 'future'
  const parent = parentOf(view, clause)
  if (link === 'infinitive') return infinitiveModality(view, parent)
  if (parent && link === 'participle' && !isSpeech(view, parent)) {
    const held = modalityOf(view, parent)
    if (held !== 'asserted') return held
  }
  if (verb.form === 'finite' && hasPhrase(view, PHRASES.futureTimes, verb.end, verb.end + 8) && isPresent(view, clause))
    return 'future'
  return 'asserted'
}

/** A wish, a plan or a purpose; "managed to", "agreed to" and the like hold as their own verb does. */
function infinitiveModality(view: SentenceView, parent: Clause | null): Modality {
  if (!parent) return 'future'
  for (const lemma of lemmasAt(view, parent.verb.head)) {
    const held = hypotheticalByVerb.get(lemma)
    if (held) return held.holds
  }
  const held = modalityOf(view, parent)
  return held === 'asserted' && !FACTUAL.some((lemma) => lemmasAt(view, parent.verb.head).includes(lemma))
    ? 'future'
    : held
}

const isPresent = ({ tokens }: SentenceView, { verb }: Clause): boolean =>
  tokens[verb.head]?.tags.includes('PresentTense') ?? false

export const parentOf = ({ parse }: SentenceView, { parent }: Clause): Clause | null =>
  parent === null ? null : (parse.clauses[parent] ?? null)

/** What the verb at token `at` may be a form of. A verb is asked for many times. */
export function lemmasAt({ tokens }: SentenceView, at: number): readonly string[] {
  const token = tokens[at]
  if (!token) return []
  const known = lemmasByToken.get(token)
  if (known) return known
  const lemmas = lemmaOfVerb(token.normal)
  lemmasByToken.set(token, lemmas)
  return lemmas
}

const lemmasByToken = new WeakMap<Token, readonly string[]>()

export const isSpeech = (view: SentenceView, clause: Clause): boolean => speechOf(view, clause) !== undefined

/** The row of the clause's verb among the verbs of speech. */
export const speechOf = (view: SentenceView, { verb }: Clause): SpeechVerb | undefined =>
  lemmasAt(view, verb.head)
    .map((lemma) => speechByVerb.get(lemma))
    .find((row) => row !== undefined)

/** From the first to the last token of a clause's verb. */
export const verbSpan = ({ verb }: Clause): Span => ({ start: verb.start, end: verb.end })
