import type { Clause, NounPhrase, Span } from '../../model'
import { HISTORICAL_PHRASES } from '../lexicon'
import { phrasesByFirstWord } from '../sentence/phrases-by-first-word'
import type { SentenceView } from '../sentence/sentence-view'
import { yearNamed } from '../sentence/year-named'
import { hasPhrase } from './has-phrase'

const LONG_AGO = phrasesByFirstWord(HISTORICAL_PHRASES)

/** What lies as many years before the article is background to it, not news. */
const YEARS = 10

/** How many words before a clause may tell its time: "*Decades ago*, Peru attacked". */
const BEFORE = 4

/** "since Japan occupied Korea *in 1910*", "*during the Cold War*". */
export const isLongAgo = (view: SentenceView, { span, attachments }: Clause): boolean =>
  hasPhrase(view, LONG_AGO, { start: span.start - BEFORE, end: span.end }) ||
  attachments.some(({ phrases }) => phrases.some((phrase) => namesOldYear(view, phrase)))

/** "Russia's *1979* invasion of Afghanistan", "the invasion of Afghanistan *in 1979*". */
export const isNounLongAgo = (view: SentenceView, phrase: NounPhrase): boolean =>
  namesOldYear(view, phrase) ||
  phrase.complements.some(({ phrases }) => phrases.some((inner) => namesOldYear(view, inner)))

const namesOldYear = ({ tokens, year }: SentenceView, { start, end }: Span): boolean =>
  tokens.slice(start, end).some((token) => {
    const named = yearNamed(token)
    return named !== null && named.year <= year - YEARS
  })
