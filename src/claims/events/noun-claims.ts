import { type Attachment, type NounPhrase, relationKind, type Token } from '../../model'
import { isPossessor } from '../actors/actors'
import { partiesOfAll } from '../actors/parties-of'
import type { DraftClaim } from '../draft-claim'
import { holdOfNoun } from '../hold'
import { isSensible } from '../is-sensible'
import type { NounFrame } from '../lexicon'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { deedFramesOf } from './deed-frames-of'
import { typeOfTies } from './strained-ties'

/** What a noun says by itself: "Russia's bombing of Aleppo", "talks between A and B", "French-Russian ties". */
export function nounClaims(view: SentenceView, phrase: NounPhrase): DraftClaim[] {
  if (isNamed(view, phrase)) return []
  for (const frame of deedFramesOf(view, phrase)) {
    const pairs = pairsOf(view, phrase, frame)
    const claims = pairs.map(([source, target]) => claimOf(view, phrase, frame, source, target)).filter(isSensible)
    if (claims.length > 0) return claims
  }
  return []
}

/** The head is part of a name: "Trade *Union* Congress" is no union of anybody's. */
const isNamed = ({ actors }: SentenceView, { head }: NounPhrase): boolean =>
  actors.some(
    ({ mention: { tokens, form }, chain }) =>
      form === 'name' && chain.type !== 'topic' && tokens.start <= head && head < tokens.end,
  )

function pairsOf(view: SentenceView, phrase: NounPhrase, frame: NounFrame): (readonly [Actor, Actor])[] {
  if (frame.mutual) {
    const parties = participantsOf(view, phrase)
    if (parties.length >= 2)
      return parties.flatMap((left, index) => parties.slice(index + 1).map((right) => [left, right] as const))
  }
  const owners = ownersOfDeed(view, phrase)
  const inSlot = (slot: NounFrame['actor'][number]): readonly Actor[] =>
    slot === 'possessive' ? owners : attachedTo(view, phrase.complements, slot)
  const doing = frame.actor.find((slot) => inSlot(slot).length > 0)
  const sources = frame.actor.flatMap(inSlot)
  const targets = frame.target.filter((slot) => slot !== doing).flatMap(inSlot)
  const [source] = sources
  const distinct = targets.filter(({ chain }) => chain !== source?.chain)
  return source
    ? sources
        .filter(({ mention }) => mention === source.mention)
        .flatMap((from) => distinct.slice(0, 3).map((to) => [from, to] as const))
    : []
}

/** "between A and B", "A and B's talks", "the A-B talks", "their meeting": all who take part. */
function participantsOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const between = attachedTo(view, phrase.complements, 'between')
  if (between.length >= 2) return between
  const owners = ownersOfDeed(view, phrase)
  return owners.length === 1 ? [...owners, ...attachedTo(view, phrase.complements, 'with')] : owners
}

/** Possessives and demonyms before the noun, with all whom "and" or a hyphen ties to them. */
export function ownersOfDeed({ actors, tokens }: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const before = actors.filter(
    ({ mention, chain }) =>
      phrase.start <= mention.tokens.start &&
      mention.tokens.end <= phrase.head &&
      chain.type !== 'topic' &&
      (chain.type !== 'place' || mention.form !== 'name'),
  )
  const outermost = before.filter(
    ({ mention: { tokens: inner } }) =>
      !before.some(
        ({ mention: { tokens: outer } }) =>
          outer !== inner &&
          outer.start <= inner.start &&
          inner.end <= outer.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  )
  const owners = outermost.filter(
    ({ mention }) =>
      isPossessor(tokens, mention.tokens) ||
      mention.form === 'demonym' ||
      mention.form === 'metonym' ||
      tokens[mention.tokens.end]?.before === '-' ||
      tokens[mention.tokens.start]?.before === '-',
  )
  const possessor = owners.filter(({ mention }) => isPossessor(tokens, mention.tokens)).at(-1)
  const own = possessor ? owners.filter((owner) => goesWith(tokens, owner, possessor)) : owners
  return own.filter(({ chain }, index) => own.findIndex((other) => other.chain === chain) === index)
}

/** The nearest possessor owns, with whom "and" ties to it: in "Indian Prime Minister Modi's meeting" not India. */
const goesWith = (
  tokens: readonly Token[],
  { mention: { tokens: owner } }: Actor,
  { mention: { tokens: nearest } }: Actor,
): boolean =>
  owner.start >= nearest.start || tokens.slice(owner.end, nearest.start).some(({ normal }) => normal === 'and')

const attachedTo = (view: SentenceView, complements: readonly Attachment[], preposition: string): readonly Actor[] => {
  const all = [...complements, ...complements.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.complements))]
  const found = all.find(
    (attachment) => attachment.preposition === preposition && partiesOfAll(view, attachment.phrases).length > 0,
  )
  return found ? partiesOfAll(view, found.phrases) : []
}

function claimOf(
  view: SentenceView,
  phrase: NounPhrase,
  { type, mutual }: NounFrame,
  source: Actor,
  target: Actor,
): DraftClaim {
  return {
    type: typeOfTies(view, phrase, type),
    reciprocal: mutual === true && relationKind(type).symmetric && target.chain.type !== 'place',
    source,
    target,
    predicate: { start: phrase.head, end: phrase.head + 1 },
    ...holdOfNoun(view, phrase),
    rule: mutual ? 'mutual-noun' : 'noun',
  }
}
