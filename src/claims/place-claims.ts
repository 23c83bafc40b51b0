import type { DraftClaim } from './draft-claim'
import { BODY_NOUNS, PART_NOUNS } from './lexicon/place-claims-words'
import type { Actor, SentenceView } from './sentence-view'

/** Where things are: "Marawi, Philippines", "the palace in Heliopolis", "the Russian republic of Chechnya", "Egypt's Banque Misr". */
export const placeClaims = (view: SentenceView): DraftClaim[] =>
  view.actors.flatMap((source) =>
    view.actors.flatMap((target) => {
      const rule = source.chain === target.chain ? null : ruleFor(view, source, target)
      return rule ? [located(source, target, rule)] : []
    }),
  )

function ruleFor(view: SentenceView, source: Actor, target: Actor): string | null {
  const isRegion = target.chain.type === 'country' || target.chain.type === 'place'
  if (
    source.mention.form !== 'name' ||
    !isRegion ||
    target.mention.form === 'pronoun' ||
    target.mention.form === 'description'
  )
    return null
  if (source.chain.type === 'place') return placeRule(view, source, target)
  const isBody = source.chain.type === 'organization' || source.chain.type === 'outlet'
  return isBody && target.chain.type === 'country' && isNationalBody(view, source, target) ? 'national-body' : null
}

function placeRule(
  { tokens }: SentenceView,
  { mention: { tokens: source } }: Actor,
  { mention: { tokens: target } }: Actor,
): string | null {
  const between = tokens[source.end]
  if (target.start === source.end && /^,\s+$/u.test(between?.before ?? '')) return 'place-in-place'
  if (target.start === source.end + 1 && between?.normal === 'in' && between.before === ' ') return 'place-in-place'
  const gap = source.start - target.end
  const isPart = gap === 1 || (gap === 2 && tokens[target.end + 1]?.normal === 'of')
  return isPart && PART_NOUNS.includes(tokens[target.end]?.normal ?? '') ? 'part-of-state' : null
}

/** A country's demonym or possessive right before the body's name, nouns for its kind between them. */
function isNationalBody({ tokens }: SentenceView, source: Actor, target: Actor): boolean {
  const { start, end } = { start: target.mention.tokens.end, end: firstOfList(tokens, source.mention.tokens.start) }
  const isOwner = target.mention.form === 'demonym' || /['’]s?$/u.test(tokens[start - 1]?.text ?? '')
  return (
    isOwner &&
    start <= end &&
    tokens.slice(start, end).every(({ normal, before }) => BODY_NOUNS.includes(normal) && !/,/u.test(before))
  )
}

/** "the Russian state-funded Sputnik and RT": the list begins with the name before "and". */
const firstOfList = (tokens: SentenceView['tokens'], at: number): number =>
  tokens[at - 1]?.normal === 'and' && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') ? at - 2 : at

const located = (source: Actor, target: Actor, rule: string): DraftClaim => ({
  type: 'located',
  reciprocal: false,
  source,
  target,
  predicate: null,
  negated: false,
  modality: 'asserted',
  rule,
  confidence: 0.85,
})
