import { hasTag } from '../../language'
import type { RelationType, Token } from '../../model'
import { actorsOf } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { isSensible } from '../is-sensible'
import { GROUP_HEADS } from '../lexicon/group-heads'
import { HOME_KINDS } from '../lexicon/where-words'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** What a participle says of the name that a hyphen ties to it and of what it describes: "*Google-owned* YouTube". */
interface CompoundTie {
  readonly type: RelationType
  /** What is described is the source: "*Paris-based* Aries" is in Paris. */
  readonly reversed?: true
}

const TIES: ReadonlyMap<string, CompoundTie> = new Map<string, CompoundTie>([
  ...['owned'].map((word): [string, CompoundTie] => [word, { type: 'own' }]),
  ...['based', 'headquartered'].map((word): [string, CompoundTie] => [word, { type: 'located', reversed: true }]),
  ...['backed', 'supported', 'sponsored', 'aligned', 'allied'].map((word): [string, CompoundTie] => [
    word,
    { type: 'support' },
  ]),
  ...['funded', 'armed', 'trained', 'supplied', 'financed', 'equipped'].map((word): [string, CompoundTie] => [
    word,
    { type: 'aid' },
  ]),
])

/** "the *Paris-based* NGO Reporters Without Borders", "*Google-owned* YouTube", "*Iran-backed* Hezbollah". */
export const compoundTies = (view: SentenceView): DraftClaim[] =>
  view.actors.flatMap((named) => {
    const at = named.mention.tokens.end
    const word = view.tokens[at]
    const tie = word?.before === '-' ? TIES.get(word.normal) : undefined
    return tie ? describedBy(view, named, at).flatMap((other) => claimOf(tie, named, other, at)) : []
  })

/** What the noun phrase around the compound names. */
function describedBy(view: SentenceView, named: Actor, at: number): readonly Actor[] {
  const phrase = view.parse.phrases.find(
    ({ start, head }) => start <= named.mention.tokens.start && at < head + 1 && head > at - 1,
  )
  if (!phrase) return []
  return actorsOf(view, phrase).filter(
    ({ chain, mention: { tokens } }) =>
      chain !== named.chain && tokens.start > at && view.tokens.slice(at + 1, tokens.start).every(isKind),
  )
}

/** What may stand between: "the Paris-based *NGO* Aries", "Iran-backed *Shiite* militia". */
const isKind = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) ||
  HOME_KINDS.has(token.normal) ||
  GROUP_HEADS.has(token.normal) ||
  hasTag(token, 'Adjective')

function claimOf({ type, reversed }: CompoundTie, named: Actor, other: Actor, at: number): DraftClaim[] {
  const [source, target] = reversed ? [other, named] : [named, other]
  const claim: DraftClaim = {
    type,
    reciprocal: false,
    source,
    target,
    predicate: { start: at, end: at + 1 },
    negated: false,
    modality: 'asserted',
    rule: 'compound-tie',
  }
  return isSensible(claim) ? [claim] : []
}
