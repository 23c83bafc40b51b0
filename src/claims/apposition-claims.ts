import type { Apposition, NounPhrase } from '../model'
import { actorsOf, isPossessor, namedBy } from './actors'
import type { DraftClaim } from './draft-claim'
import { roleByNoun, singularOf } from './lexicon'
import type { Actor, SentenceView } from './sentence-view'
import { confidenceOf, isSensible } from './verb-claims'

/** "Marine Le Pen, a Putin *admirer*", "James Nixey, *head* of the Russia program at Chatham House", "Hamza, bin Laden's *son*". */
export const appositionClaims = (view: SentenceView): DraftClaim[] => [
  ...[...view.parse.appositions, ...copulas(view)].flatMap(({ phrase, beside }) =>
    roleClaims(view, phrase, actorsOf(view, beside)[0]),
  ),
  ...view.parse.appositions.flatMap(({ phrase, beside }) => roleClaims(view, beside, personNamed(view, phrase))),
]

/** "The Brazilian president, *Lula*,": the name may also stand behind the role. */
const personNamed = (view: SentenceView, phrase: NounPhrase): Actor | undefined =>
  namedBy(view, phrase).find(({ chain }) => chain.type === 'person')

/** "Le Pen is a Putin admirer" says it by a verb. */
const copulas = ({ parse, tokens }: SentenceView): Apposition[] =>
  parse.clauses
    .filter(
      ({ verb }) =>
        ['is', 'was', 'are', 'were', 'be', 'been', 'became', 'remains'].includes(tokens[verb.head]?.normal ?? '') &&
        !verb.negated,
    )
    .flatMap(({ subjects: [beside], objects: [phrase] }) => (beside && phrase ? [{ phrase, beside }] : []))

function roleClaims(view: SentenceView, phrase: NounPhrase, bearer: Actor | undefined): DraftClaim[] {
  const role = roleByNoun.get(singularOf(view.tokens[phrase.head]?.normal ?? ''))
  if (!role || !bearer || bearer.chain.type === 'place') return []
  return relatedTo(view, phrase)
    .map(
      (other): DraftClaim => ({
        type: role.type,
        reciprocal: role.type === 'relative',
        source: role.reversed ? other : bearer,
        target: role.reversed ? bearer : other,
        predicate: { start: phrase.head, end: phrase.head + 1 },
        negated: false,
        modality: 'asserted',
        rule: 'role-noun',
        confidence: confidenceOf(bearer, other),
      }),
    )
    .filter(isSensible)
}

/** Whose: before the noun ("Putin's", "a Putin"), else behind "of", "to", "at" or "for". */
function relatedTo(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const before = view.actors.filter(
    ({ mention: { tokens, form }, chain }) =>
      phrase.start <= tokens.start &&
      tokens.end <= phrase.head &&
      chain.type !== 'topic' &&
      (isPossessor(view.tokens, tokens) || form !== 'pronoun'),
  )
  const [owner] = before
  if (owner) return [owner]
  return behind(view, phrase)
}

/** What is named behind the noun; "head of the Russia program at Chatham House" is of Chatham House. */
function behind(view: SentenceView, { complements }: NounPhrase): readonly Actor[] {
  for (const { preposition, phrases } of complements) {
    if (!['of', 'to', 'at', 'for', 'with', 'in'].includes(preposition)) continue
    const named = phrases.flatMap((phrase) => namedBy(view, phrase))
    if (named.length > 0) return named
    const deeper = phrases.flatMap((phrase) => behind(view, phrase))
    if (deeper.length > 0) return deeper
  }
  return []
}
