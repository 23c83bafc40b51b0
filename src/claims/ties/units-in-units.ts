import type { Token } from '../../model'
import type { DraftClaim } from '../draft-claim'
import { ARMED_HEADS, SITE_HEADS } from '../lexicon/where-words'
import { locatedClaims } from '../located/located-claim'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** "2nd Squadron, 14th Cavalry Regiment, Fort Drum": each unit is of the next, and the last is where it is said to be. */
export const unitsInUnits = (view: SentenceView): DraftClaim[] =>
  view.actors.flatMap((source) => {
    const head = headOf(source)
    const isUnit = isBody(source) && ARMED_HEADS.has(head) && source.mention.rule === 'numbered-unit'
    if (!isUnit && !(isBody(source) && SITE_HEADS.has(head))) return []
    const next = view.actors.find((other) => other.mention.tokens.start === source.mention.tokens.end)
    if (!next || !isComma(view.tokens[next.mention.tokens.start]) || next.mention.form !== 'name') return []
    if (next.chain.type === 'place' && isClosed(view, next)) return locatedClaims([source], [next], 'body-and-place')
    return isUnit && isBody(next) && ARMED_HEADS.has(headOf(next)) && headOf(next) !== head
      ? [memberOf(source, next)]
      : []
  })

const headOf = ({ chain, mention }: Actor): string =>
  (chain.known ? mention.text : chain.name).split(' ').at(-1)?.toLowerCase() ?? ''

const isBody = ({ chain: { type }, mention: { form } }: Actor): boolean => type === 'organization' && form === 'name'

const isComma = (token: Token | undefined): boolean => /^,\s+$/u.test(token?.before ?? '')

/** A comma, a bracket or the end of the sentence stands behind: "in Boston University, *Germany said*" names no place of it. */
const isClosed = ({ tokens }: SentenceView, { mention }: Actor): boolean =>
  mention.tokens.end >= tokens.length || /^[,;.)]/u.test(tokens[mention.tokens.end]?.before ?? '')

const memberOf = (source: Actor, target: Actor): DraftClaim => ({
  type: 'member',
  reciprocal: false,
  source,
  target,
  predicate: null,
  negated: false,
  modality: 'asserted',
  rule: 'unit-in-unit',
})
