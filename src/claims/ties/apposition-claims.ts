import { titles } from '../../language'
import type { NounPhrase, RelationType } from '../../model'
import { actorsOf, isPossessor, namedBy } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import type { Hold } from '../hold'
import { isSensible } from '../is-sensible'
import { type RoleNoun, roleByNoun, singularOf } from '../lexicon'
import { ASSERTED, namings } from '../sentence/namings'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { isFormer } from './is-former'

/** "Marine Le Pen, a Putin *admirer*", "James Nixey, *head* of the Russia program at Chatham House", "Hamza is bin Laden's *son*". */
export const appositionClaims = (view: SentenceView): DraftClaim[] => [
  ...namings(view).flatMap(({ phrase, beside, hold }) => roleClaims(view, phrase, actorsOf(view, beside)[0], hold)),
  ...view.parse.appositions.flatMap(({ phrase, beside }) =>
    roleClaims(view, beside, personNamed(view, phrase), ASSERTED),
  ),
]

/** "The Brazilian president, *Lula*,": the name may also stand behind the role. */
const personNamed = (view: SentenceView, phrase: NounPhrase): Actor | undefined =>
  namedBy(view, phrase).find(({ chain }) => chain.type === 'person')

/** What the role that a phrase names makes of its bearer: "a *critic* of Putin", "its *director*". */
export function roleClaims(
  view: SentenceView,
  phrase: NounPhrase,
  bearer: Actor | undefined,
  hold: Hold,
): DraftClaim[] {
  const role = roleByNoun.get(singularOf(view.tokens[phrase.head]?.normal ?? ''))
  if (!role || !bearer || bearer.chain.type === 'place') return []
  const isPast = hold.modality === 'asserted' && isFormer(view, { start: phrase.start, end: phrase.head })
  return relatedTo(view, phrase)
    .filter(({ mention: { form } }) => role.type !== 'own' || form !== 'demonym')
    .map(
      (other): DraftClaim => ({
        type: typeOf(view, phrase, role),
        reciprocal: role.type === 'relative',
        source: role.reversed ? other : bearer,
        target: role.reversed ? bearer : other,
        predicate: { start: phrase.head, end: phrase.head + 1 },
        negated: hold.negated,
        modality: isPast ? 'historical' : hold.modality,
        rule: 'role-noun',
      }),
    )
    .filter(isSensible)
}

/** Who is a partner or a fellow *at* a body belongs to it. */
const typeOf = (view: SentenceView, phrase: NounPhrase, { type }: RoleNoun): RelationType => {
  if (isHead(view, phrase)) return 'lead'
  return phrase.complements[0]?.preposition === 'at' && type !== 'lead' ? 'member' : type
}

/** "*prime* minister", "*chief* executive", "*secretary* general": the word before the role makes a head of its bearer. */
const isHead = ({ tokens }: SentenceView, { head }: NounPhrase): boolean =>
  titles.get(`${tokens[head - 1]?.normal} ${tokens[head]?.normal}`).some(({ role }) => role === 'lead')

/** Whose: before the noun ("Putin's", "a Putin"), else behind "of", "to", "at" or "for", else the body that a comma sets behind a bare office. */
function relatedTo(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const [owner] = view.actors.filter(
    ({ mention: { tokens, form }, chain }) =>
      phrase.start <= tokens.start &&
      tokens.end <= phrase.head &&
      chain.type !== 'topic' &&
      (isPossessor(view.tokens, tokens) || form !== 'pronoun'),
  )
  if (owner) return [owner]
  const named = behind(view, phrase)
  return named.length > 0 ? named : behindComma(view, phrase)
}

const TYING = ['of', 'to', 'at', 'for', 'with', 'in']

/** Who heads a hospital *in* Oslo does not head Oslo. */
const TYING_FURTHER = ['of', 'at']

/** What is named behind the noun; "head of the Russia program at Chatham House" is of Chatham House. */
function behind(view: SentenceView, { complements }: NounPhrase, prepositions = TYING): readonly Actor[] {
  for (const { preposition, phrases } of complements) {
    if (!prepositions.includes(preposition)) continue
    const named = phrases.flatMap((phrase) => namedBy(view, phrase))
    if (named.length > 0) return named
    const deeper = phrases.flatMap((phrase) => behind(view, phrase, TYING_FURTHER))
    if (deeper.length > 0) return deeper
  }
  return []
}

/** "Ann Lee, *director, Bank of Ghana*,": an office of one word without an article. */
function behindComma({ actors, tokens }: SentenceView, { start, end }: NounPhrase): readonly Actor[] {
  const isBare = end === start + 1 && [start, end].every((at) => /^,\s+$/u.test(tokens[at]?.before ?? ''))
  return isBare
    ? actors.filter(
        ({ mention, chain: { type } }) =>
          mention.tokens.start === end && mention.form === 'name' && (type === 'organization' || type === 'outlet'),
      )
    : []
}
