import type { NounPhrase, Span } from '../../model'
import { actorsOf, isPossessor, namedBy } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { singularOf } from '../lexicon'
import { HOME_KINDS, PLACE_KINDS, SITE_HEADS, STRONGHOLDS } from '../lexicon/where-words'
import { namings } from '../sentence/namings'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { locatedClaims } from './located-claim'
import { whereabouts } from './whereabouts'

/** What a body may be called, where the words beside that say where it is at home. */
const BODY_KINDS: ReadonlySet<string> = new Set([...HOME_KINDS, ...SITE_HEADS])

/** "Agadez, *a town in northern Niger*", "Sirte is *a Libyan port*", "Nexperia, *a Dutch chipmaker*", "Giza, *a suburb of Cairo*". */
export const kindsInPlaces = (view: SentenceView): DraftClaim[] =>
  namings(view).flatMap(({ phrase, beside, hold }) => {
    const bearers = actorsOf(view, beside).filter(isThing)
    const seated = seatedIn(view, phrase, bearers)
    if (seated.length > 0)
      return locatedClaims(seated, bearers.slice(0, 1), 'seat-of-body', { predicate: headOf(phrase), hold })
    if (bearers.length === 0 || namedBy(view, phrase).some(isThing)) return []
    const kinds = bearers.some(({ chain }) => chain.type === 'place') ? PLACE_KINDS : BODY_KINDS
    const head = singularOf(view.tokens[phrase.head]?.normal ?? '')
    const [target] = [
      ...(kinds === PLACE_KINDS || kinds.has(head) ? behind(view, phrase) : []),
      ...(kinds.has(head) ? before(view, phrase) : []),
    ]
    return target
      ? locatedClaims(bearers.slice(0, 1), [target], 'kind-in-place', {
          predicate: headOf(phrase),
          hold,
        })
      : []
  })

const headOf = ({ head }: NounPhrase): Span => ({ start: head, end: head + 1 })

/** "Raqqa, the *group's* de facto *capital*", "Idlib is a *stronghold* of HTS": the body that a place is the seat of. */
function seatedIn(view: SentenceView, phrase: NounPhrase, bearers: readonly Actor[]): readonly Actor[] {
  const isPlace = bearers.length > 0 && bearers.every(({ chain }) => chain.type === 'place')
  if (!isPlace || !STRONGHOLDS.has(singularOf(view.tokens[phrase.head]?.normal ?? ''))) return []
  const of = phrase.complements.find(({ preposition }) => preposition === 'of')
  const behind = of?.phrases.slice(0, 1).flatMap((body) => namedBy(view, body)) ?? []
  const named = view.actors.filter(
    ({ mention: { tokens } }) => phrase.start <= tokens.start && tokens.end <= phrase.head,
  )
  return [...named, ...behind].filter(({ chain }) => chain.type === 'organization').slice(0, 1)
}

const isThing = ({ chain: { type }, mention: { form } }: Actor): boolean =>
  form === 'name' && (type === 'place' || type === 'organization' || type === 'outlet')

const isPlaceKind = ({ tokens }: SentenceView, { head }: NounPhrase): boolean =>
  PLACE_KINDS.has(singularOf(tokens[head]?.normal ?? ''))

/** "a city *in* Iraq"; "of" only behind nouns for parts of something. */
const behind = (view: SentenceView, phrase: NounPhrase): readonly Actor[] =>
  phrase.complements.flatMap((complement) =>
    whereabouts(
      view,
      complement.preposition === 'of' && isPlaceKind(view, phrase) ? { ...complement, preposition: 'in' } : complement,
    ),
  )

/** "an *Iraqi* city", "*Libya's* capital", "a *Dutch* chipmaker". */
const before = (view: SentenceView, phrase: NounPhrase): readonly Actor[] =>
  view.actors.filter(
    ({ chain: { type }, mention: { tokens, form } }) =>
      (type === 'country' || type === 'place') &&
      phrase.start <= tokens.start &&
      tokens.end <= phrase.head &&
      (form === 'demonym' || isPossessor(view.tokens, tokens)),
  )
