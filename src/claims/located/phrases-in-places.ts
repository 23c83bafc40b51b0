import { hasTag } from '../../language'
import type { Attachment, NounPhrase } from '../../model'
import { actorsOf, namedBy } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { roleByNoun, singularOf } from '../lexicon'
import { HOLDING, SEAT_NOUNS, SITE_HEADS } from '../lexicon/where-words'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { armedPresence } from './armed-presence'
import { locatedClaims } from './located-claim'
import { whereabouts } from './whereabouts'

/** "the Brenner Mosque in Oslo", "Hezbollah fighters near Palmyra", "Google's offices in Dublin", "a fellow at the Brookings Institution in Washington". */
export const phrasesInPlaces = (view: SentenceView): DraftClaim[] =>
  view.parse.phrases.flatMap((phrase) =>
    phrase.complements.flatMap((complement) => {
      const targets = isBeside(view, phrase, complement) ? whereabouts(view, complement) : []
      if (targets.length === 0) return []
      const place = { start: complement.at, end: complement.at + 1 }
      return [
        ...locatedClaims(placesNamed(view, phrase, complement), targets, 'place-in-phrase', { predicate: place }),
        ...locatedClaims(bodiesAt(view, phrase, complement), targets, 'body-in-phrase', {
          predicate: place,
        }),
      ]
    }),
  )

/** Right behind the phrase, or with no more than a time between: "ISIL fighters *this week* in Raqqa"; not "in 2001 Lima, in *2012* Quito". */
const isBeside = ({ tokens }: SentenceView, { end }: NounPhrase, { at }: Attachment): boolean =>
  at === end
    ? !hasTag(tokens[at + 1], 'Date', 'Value')
    : at > end && tokens.slice(end, at).every((token) => hasTag(token, 'Date', 'Duration', 'Time', 'Determiner'))

/** A place is in what holds it, and near or around nothing that it could be said to be in. */
const placesNamed = (view: SentenceView, phrase: NounPhrase, { preposition }: Attachment): readonly Actor[] =>
  HOLDING.has(preposition)
    ? namedBy(view, phrase).filter(({ chain, mention: { form } }) => chain.type === 'place' && form === 'name')
    : []

function bodiesAt(view: SentenceView, phrase: NounPhrase, { preposition }: Attachment): readonly Actor[] {
  const armed = armedPresence(view, phrase)
  if (armed.length > 0) return armed
  const head = singularOf(view.tokens[phrase.head]?.normal ?? '')
  const named = namedBy(view, phrase).filter(isBody)
  if (named.length === 0) return SEAT_NOUNS.has(head) ? actorsOf(view, phrase).filter(isBody) : []
  if (SITE_HEADS.has(head)) return named
  return HOLDING.has(preposition) && (isEmployer(view, phrase) || opensClause(view, phrase)) ? named : []
}

const isBody = ({ chain: { type }, mention: { form } }: Actor): boolean =>
  (type === 'organization' || type === 'outlet') && form === 'name'

/** "a *researcher* at Chatham House in London": what is named behind a role is named with its seat. */
const isEmployer = ({ parse, tokens }: SentenceView, phrase: NounPhrase): boolean =>
  parse.phrases.some(
    ({ head, complements }) =>
      roleByNoun.has(singularOf(tokens[head]?.normal ?? '')) &&
      complements.some(
        ({ preposition, phrases }) =>
          ['at', 'of', 'with', 'for', 'from'].includes(preposition) && phrases.includes(phrase),
      ),
  )

/** "*Amnesty International* in London said": the place cannot be the deed's. */
const opensClause = ({ parse }: SentenceView, phrase: NounPhrase): boolean =>
  parse.clauses.some(({ subjects, verb }) => phrase.end < verb.start && subjects.includes(phrase))
