import { bodyInLexicon } from '../language'
import { byText, groupBy, type Judgement } from '../model'
import type { TypeOf } from './agree-on-types'
import type { NamedChain } from './chain-names'
import { findFullerNames } from './find-fuller-names'
import { judgement } from './judgement'
import type { Union } from './union'

type Join = (a: NamedChain, b: NamedChain, score: number, reason: string) => void

const BODIES = ['organization', 'outlet', 'place']

/**
 * Puts together what a lexicon knows as one thing, and what goes by the same name, forms of incorporation aside; then short names
 * that another article uses beside a fuller one.
 */
export function mergeNames(chains: readonly NamedChain[], typeOf: TypeOf, union: Union): Judgement[] {
  const judgements: Judgement[] = []
  const join: Join = (a, b, score, reason) => {
    if (union.find(a.chain.id) === union.find(b.chain.id)) return
    union.join(a.chain.id, b.chain.id)
    judgements.push(judgement(a, b, 'same', score, [reason]))
  }
  const groups = [...groupBy(chains, (named) => keyOf(named, typeOf)).values()].map(inOrder)
  for (const group of groups) joinGroup(group, join)
  const bodies = groups.filter(([first]) => first && BODIES.includes(typeOf(first)))
  for (const { from, to } of findFullerNames(bodies)) join(from, to, 0.8, 'an article uses both names for one thing')
  return judgements
}

const inOrder = (group: readonly NamedChain[]): readonly NamedChain[] =>
  [...group].sort((a, b) => byText(a.chain.id, b.chain.id))

function keyOf(named: NamedChain, typeOf: TypeOf): string {
  const { chain, core, parts } = named
  if (chain.known) return chain.known
  const type = typeOf(named)
  if (type === 'topic') return `topic:${parts.join(' ')}`
  if (chain.owner) return `${type}:${core} of ${chain.owner}`
  const known = type === 'organization' ? bodyInLexicon(chain.name) : undefined
  return known ?? `${type}:${type === 'place' ? parts.join(' ') : core}`
}

function joinGroup([first, ...rest]: readonly NamedChain[], join: Join): void {
  for (const other of rest) if (first) join(first, other, ...whySame(first, other))
}

function whySame(a: NamedChain, b: NamedChain): readonly [score: number, reason: string] {
  if (a.isShared) return [0.5, 'same name, which bodies of several states share']
  if (a.chain.known) return [1, 'same known name']
  if (a.parts.join(' ') === b.parts.join(' ')) return [0.95, 'same name']
  return a.chain.owner ? [0.9, 'same body of one state'] : [0.9, 'same name but for its legal form']
}
