import { hasTag } from '../../language'
import type { RelationType, Token } from '../../model'
import { isPossessor } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { isSensible } from '../is-sensible'
import { roleByNoun } from '../lexicon'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { isFormer, openingOf } from './is-former'

/** "Bill Clinton's *wife* Hillary", "her younger *brother* Roger", "Putin *ally* Gennady Timchenko". */
export const roleBeforeName = (view: SentenceView): DraftClaim[] =>
  view.actors.flatMap((bearer) => {
    const { form, tokens, cues } = bearer.mention
    if (bearer.chain.type !== 'person' || form !== 'name' || (cues.title && cues.of)) return []
    const at = tokens.start - 1
    const role = /^\s+$/u.test(view.tokens[tokens.start]?.before ?? '')
      ? roleByNoun.get(view.tokens[at]?.normal ?? '')
      : undefined
    const owner = role ? ownerBefore(view, at) : undefined
    if (!role || !owner || !fits(role.type, owner)) return []
    const claim: DraftClaim = {
      type: role.type,
      reciprocal: role.type === 'relative',
      source: role.reversed ? owner : bearer,
      target: role.reversed ? bearer : owner,
      predicate: { start: at, end: at + 1 },
      negated: false,
      modality: isFormer(view, { start: openingOf(view, tokens), end: at }) ? 'historical' : 'asserted',
      rule: 'role-before-name',
    }
    return isSensible(claim) ? [claim] : []
  })

/** A person leads no person, and "his candidate" says little; "his brother" does. */
const fits = (type: RelationType, { chain, mention }: Actor): boolean =>
  chain.type !== 'person' || type === 'relative' || (type !== 'lead' && mention.form !== 'pronoun')

/** How many words may stand between whose it is and the role: "Clinton's *estranged younger* brother". */
const MOST_BETWEEN = 3

/** The possessor before the role, adjectives let in; a bare name only right before it. */
function ownerBefore({ actors, tokens }: SentenceView, role: number): Actor | undefined {
  for (let end = role; end >= Math.max(1, role - MOST_BETWEEN); end--) {
    if (!/^['’]?\s+$/u.test(tokens[end]?.before ?? '')) return undefined
    const owner = actors.find(
      ({ mention, chain }) =>
        mention.tokens.end === end &&
        mention.form !== 'demonym' &&
        chain.type !== 'topic' &&
        chain.type !== 'place' &&
        (isPossessor(tokens, mention.tokens) || (end === role && chain.type !== 'country')),
    )
    if (owner) return owner
    if (!isModifier(tokens[end - 1])) return undefined
  }
  return undefined
}

/** "estranged", "younger", "top": a word in lower case that opens no phrase of its own. */
const isModifier = (token: Token | undefined): boolean =>
  /^\p{Ll}/u.test(token?.text ?? '') &&
  !hasTag(token, 'Preposition', 'Determiner', 'Conjunction', 'Pronoun', 'Auxiliary')
