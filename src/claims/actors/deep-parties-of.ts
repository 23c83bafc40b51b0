import { hasTag } from '../../language'
import { words } from '../../language/words'
import type { NounPhrase, RelationType } from '../../model'
import { framesByNoun, type NounFrame, type Preposition, singularOf } from '../lexicon'
import { PEOPLE_HEADS, PRIVATE_HEADS } from '../lexicon/people-heads'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { isPersonNoun } from './actors'
import { complementsOf } from './complements-of'
import { coresOf } from './cores-of'
import { partiesOfAll } from './parties-of'

const PLACED = ['in', 'at', 'near', 'on', 'around', 'outside', 'inside', 'against']

/** Behind which prepositions whoever suffers an event may stand, when what suffers it is a thing. */
const BEHIND: Partial<Record<RelationType, readonly string[]>> = {
  assault: ['of', 'belonging', ...PLACED],
  coerce: ['of', 'by', 'from', 'in', 'at'],
  mobilize: ['of', 'in', 'with', 'near', 'on'],
  aid: ['of', 'in', 'at', 'from'],
  sanction: ['of', 'with', 'to', 'in'],
  retreat: ['of', 'from', 'in'],
  protest: ['of', 'by', 'from', 'for'],
  accuse: ['of', 'by', 'in', 'from'],
  request: ['of', 'by', 'from'],
  support: ['of', 'by', 'from'],
  reject: ['of', 'by', 'from'],
  threaten: ['of', 'in', 'against'],
  concede: ['of', 'by', 'from'],
  agree: ['of', 'by', 'from'],
  cooperate: ['of'],
}

/** How many prepositions deep the owner may stand. */
const DEPTH = 3

/**
 * Whose thing a phrase names that names nobody itself: "positions *of the Syrian army*", "the right *of refugees*", "targets
 * *in Jericho*". Of a deed it is the doer ("a plea *from Abuja*"), never the one it is done to ("the killing *of Khashoggi*").
 */
export function deepPartiesOf(
  view: SentenceView,
  phrase: NounPhrase,
  type: RelationType,
  depth = DEPTH,
): readonly Actor[] {
  const prepositions = BEHIND[type]
  if (!prepositions || depth === 0) return []
  return coresOf(view, phrase).flatMap((core) => {
    const allowed = allowedBehind(view, core, prepositions)
    for (const { preposition, phrases } of complementsOf(view, core)) {
      if (!allowed.includes(preposition)) continue
      const direct = partiesOfAll(view, phrases)
      const found = direct.length > 0 ? direct : phrases.flatMap((inner) => deepPartiesOf(view, inner, type, depth - 1))
      if (found.length > 0) return found.map((actor) => ({ ...actor, standing: [...(actor.standing ?? []), 'owner'] }))
    }
    return []
  })
}

/** "occupies a key *post* in Washington" does nothing to Washington. */
const POSTS: ReadonlySet<string> = new Set(words('chair job lead office place rank role seat spot title'))

/** A person or a company is nobody's thing, nor is a post; a deed has its doer only. */
function allowedBehind(
  { tokens }: SentenceView,
  { head }: NounPhrase,
  prepositions: readonly string[],
): readonly string[] {
  const word = tokens[head]?.normal ?? ''
  if (hasTag(tokens[head], 'Pronoun')) return []
  if (PEOPLE_HEADS.has(word) || PRIVATE_HEADS.has(word) || POSTS.has(singularOf(word)) || isPersonNoun(word)) return []
  const frames = framesByNoun.get(singularOf(word))
  return frames ? doersBehind(frames) : prepositions
}

/** The prepositions that can only mean the doer. */
const doersBehind = (frames: readonly NounFrame[]): readonly string[] => {
  const targets = frames.flatMap(({ target }) => target)
  return frames
    .flatMap(({ actor }) => actor)
    .filter((slot): slot is Preposition => slot !== 'possessive' && slot !== 'between' && !targets.includes(slot))
}
