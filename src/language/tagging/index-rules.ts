import { isByLook } from './may-fit'
import type { Rule, RuleNet, RulePlace } from './rule'

export interface IndexedRule {
  readonly rule: Rule
  /** The words and tags that it needs or wants, in the order of the net, each with the rule's turn where the clause has it. */
  readonly turns: readonly { readonly word: string; readonly turn: number }[]
  /** The places at its front that ask for nothing but the look of a term. */
  readonly front: readonly RulePlace[]
}

export interface RuleIndex {
  /** Under one word only for each rule that needs something: the one that fewest rules need. A rule that just wants is under all that it wants. */
  readonly rulesByWord: ReadonlyMap<string, readonly IndexedRule[]>
  readonly always: readonly IndexedRule[]
}

const indexByNet = new WeakMap<RuleNet, RuleIndex>()

/** The net's rules by the words that tell most. A net never changes, and neither does its index. */
export function indexRules(net: RuleNet): RuleIndex {
  const known = indexByNet.get(net)
  if (known) return known
  const index = newIndex(net)
  indexByNet.set(net, index)
  return index
}

function newIndex({ hooks, always }: RuleNet): RuleIndex {
  const rulesByWord = new Map<string, IndexedRule[]>()
  for (const indexed of indexedRules(hooks)) {
    for (const word of telling(indexed.rule, hooks)) {
      const listed = rulesByWord.get(word)
      if (listed) listed.push(indexed)
      else rulesByWord.set(word, [indexed])
    }
  }
  return { rulesByWord, always: always.map((rule) => ({ rule, turns: [], front: frontOf(rule) })) }
}

function indexedRules(hooks: RuleNet['hooks']): Iterable<IndexedRule> {
  const turnsByRule = new Map<Rule, { word: string; turn: number }[]>()
  let turn = 0
  for (const [word, rules] of Object.entries(hooks)) {
    for (const rule of rules) {
      const turns = turnsByRule.get(rule)
      if (turns) turns.push({ word, turn })
      else turnsByRule.set(rule, [{ word, turn }])
      turn++
    }
  }
  return [...turnsByRule].map(([rule, turns]) => ({ rule, turns, front: frontOf(rule) }))
}

function telling({ needs, wants }: Rule, hooks: RuleNet['hooks']): ReadonlySet<string> {
  const [rarest] = [...needs].sort((a, b) => (hooks[a]?.length ?? 0) - (hooks[b]?.length ?? 0))
  return new Set(rarest === undefined ? wants : [rarest])
}

function frontOf({ regs }: Rule): readonly RulePlace[] {
  const open = regs.findIndex((place) => !isByLook(place))
  return open < 0 ? regs : regs.slice(0, open)
}
