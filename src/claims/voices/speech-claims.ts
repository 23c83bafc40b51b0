import type { Chain, RelationType } from '../../model'
import type { DraftAttribution } from '../attributions'
import type { DraftClaim } from '../draft-claim'
import { isSensible } from '../is-sensible'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { type AboutWhom, aboutOf } from './about-of'

/**
 * What follows from somebody's speaking: a speaker says something about whom the words are about, an outlet reports on
 * whom its report is about. `others` are the claims of the same sentence: `say` stands back where an event joins the two.
 */
export function speechClaims(
  view: SentenceView,
  attributions: readonly DraftAttribution[],
  others: readonly DraftClaim[],
): DraftClaim[] {
  return attributions.flatMap((attribution) => {
    const { sources, kind, signed } = attribution
    const [source] = sources
    // Who signs in a line of his own is not named in the sentence, which alone would not show that he speaks.
    if (!source || kind === 'held' || signed) return []
    const isOutlet = source.chain.type === 'outlet'
    const about = aboutOf(view, attribution, isOutlet).filter(
      ({ actor: { chain } }) => !sources.some((one) => one.chain === chain) && !isOwn(view, source, chain),
    )
    const subjects = isOutlet ? about.slice(0, 1) : about.filter(({ actor }) => !isJoined(others, source, actor))
    return subjects
      .map((subject) =>
        speechClaim(isOutlet ? 'report' : actOf(attribution, subject), source, subject.actor, attribution),
      )
      .filter(isSensible)
  })
}

/** Who speaks of the country that he speaks for, addresses nobody. */
const isOwn = ({ homesByChain }: SentenceView, source: Actor, { known }: Chain): boolean =>
  known !== null && homesByChain.get(source.chain.id)?.has(known) === true

/** An event from the speaker to the target says more than that he spoke. */
const isJoined = (others: readonly DraftClaim[], source: Actor, target: Actor): boolean =>
  others.some(
    (claim) =>
      (claim.source.chain === source.chain && claim.target.chain === target.chain) ||
      (claim.reciprocal && claim.target.chain === source.chain && claim.source.chain === target.chain),
  )

/** Acts that are done by saying what another does: "demanded that Sudan return it", "alleged that Iran had hidden it". */
const DONE_BY_SAYING: readonly RelationType[] = ['request', 'accuse']

/** What the speaking does to the one it is about: who says that another must do something, requests it (PLOVER). */
function actOf({ act }: DraftAttribution, { clause, isDoer }: AboutWhom): RelationType {
  if (isDoer && act && DONE_BY_SAYING.includes(act)) return act
  return isDoer && isAsked(clause) ? 'request' : 'say'
}

/** "must leave", "should leave"; "should *have* left" comes too late to be asked. */
const isAsked = ({ verb: { helpers } }: AboutWhom['clause']): boolean =>
  (helpers.includes('must') || helpers.includes('should')) && !helpers.includes('have')

function speechClaim(type: RelationType, source: Actor, target: Actor, { cue }: DraftAttribution): DraftClaim {
  return {
    type,
    reciprocal: false,
    source,
    target,
    predicate: cue,
    negated: false,
    modality: 'asserted',
    rule: type === 'say' ? 'says-about' : type === 'report' ? 'reports-on' : 'acts-by-saying',
  }
}
