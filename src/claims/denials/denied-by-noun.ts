import type { NounPhrase } from '../../model'
import { actorsOfAll, ownersOf } from '../actors/actors'
import { ACCESS_NOUNS, GRANTED_NOUNS } from '../lexicon/denial-words'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import type { DraftDenial } from './draft-denial'
import { nounOf } from './is-charge'

/** "despite Chad's *denials*", "its *denial* of any part in the raid": not "the denial of visas". */
export function deniedByNoun(view: SentenceView, phrase: NounPhrase): DraftDenial[] {
  const noun = nounOf(view, phrase)
  if ((noun !== 'denial' && noun !== 'rebuttal') || isRefusal(view, phrase)) return []
  const deniers = ownersOrAuthors(view, phrase)
  if (deniers.length === 0) return []
  const last = Math.max(phrase.end, ...phrase.complements.flatMap(({ phrases }) => phrases.map(({ end }) => end)))
  const content = last > phrase.end ? { start: phrase.end, end: last } : null
  return [
    { deniers, doers: [], accusers: [], cue: { start: phrase.head, end: phrase.head + 1 }, content, isExplicit: true },
  ]
}

function ownersOrAuthors(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const owners = ownersOf(view, phrase)
  if (owners.length > 0) return owners
  const by = phrase.complements.find(({ preposition }) => preposition === 'by' || preposition === 'from')
  return by ? actorsOfAll(view, by.phrases) : ownerSpeaking(view, phrase)
}

/** "In *its* denial, Chad pointed to": a pronoun that coreference left open is the subject's. */
function ownerSpeaking(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const isOwned = ['its', 'his', 'her', 'their'].includes(view.tokens[phrase.start]?.normal ?? '')
  const clause = view.parse.clauses.find(({ attachments }) =>
    attachments.some(({ phrases }) => phrases.includes(phrase)),
  )
  return isOwned && clause ? actorsOfAll(view, clause.subjects) : []
}

const isRefusal = (view: SentenceView, { complements }: NounPhrase): boolean =>
  complements.some(
    ({ preposition, phrases }) =>
      preposition === 'of' &&
      phrases.some((inner) => ACCESS_NOUNS.has(nounOf(view, inner)) || GRANTED_NOUNS.has(nounOf(view, inner))),
  )
