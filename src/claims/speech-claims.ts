import type { Chain, Clause } from '../model'
import { actorsOf, actorsOfAll } from './actors'
import type { DraftClaim } from './draft-claim'
import type { DraftAttribution } from './find-attributions'
import type { Actor, SentenceView } from './sentence-view'
import { isSensible } from './verb-claims'

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
    const { sources } = attribution
    const [source] = sources
    if (!source) return []
    const isOutlet = source.chain.type === 'outlet'
    const about = aboutOf(view, attribution, isOutlet).filter(
      ({ chain }) => !sources.some((one) => one.chain === chain) && !isOwn(view, source, chain),
    )
    const targets = isOutlet ? about.slice(0, 1) : about.filter((target) => !isJoined(others, source, target))
    return targets
      .map((target) => speechClaim(isOutlet ? 'report' : 'say', source, target, attribution))
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

/** Whom the words are about: the actors of the content's first clause that has some; its subject first. */
function aboutOf(view: SentenceView, { content }: DraftAttribution, withPronouns: boolean): readonly Actor[] {
  const inside = view.parse.clauses.filter(({ verb }) =>
    content.some(({ start, end }) => start <= verb.start && verb.start < end),
  )
  const stated = [...inside].sort((a, b) => Number(a.link === 'relative') - Number(b.link === 'relative'))
  for (const clause of stated) {
    const actors = [...actorsOfAll(view, clause.subjects), ...objectsOf(view, clause)].filter(
      ({ mention: { form } }) => withPronouns || form !== 'pronoun',
    )
    const about = actors.filter(
      ({ chain }, index) => actors.findIndex((other) => other.chain === chain) === index && chain.type !== 'place',
    )
    if (about.length > 0) return about
  }
  return []
}

const objectsOf = (view: SentenceView, { objects, attachments }: Clause): readonly Actor[] => [
  ...actorsOfAll(view, objects),
  ...attachments
    .filter(({ preposition }) => ['to', 'with', 'against', 'about', 'for', 'on'].includes(preposition))
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => actorsOf(view, phrase))),
]

const speechClaim = (
  type: 'say' | 'report',
  source: Actor,
  target: Actor,
  { cue, confidence }: DraftAttribution,
): DraftClaim => ({
  type,
  reciprocal: false,
  source,
  target,
  predicate: cue,
  negated: false,
  modality: 'asserted',
  rule: type === 'say' ? 'says-about' : 'reports-on',
  confidence: Math.round(confidence * (type === 'say' ? 0.7 : 0.95) * 100) / 100,
})
