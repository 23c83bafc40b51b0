import { type IndexedRule, indexRules, type RuleIndex } from './index-rules'
import { mayFit } from './may-fit'
import type { Rule, RuleMatch, RuleMethods, RuleNet, Term } from './rule'

/**
 * Where which of compromise's tagging rules hold: the same matches as its own search (`bulkMatch`) finds, in the same order, in
 * a fraction of the time. Its own asks of every word that any rule needs whether the clause has it, and tries each rule that is
 * left from every term on; this one asks of the clause's words which rules need them, and tries those
 * whose front fits somewhere.
 */
export function findRuleMatches(
  clauses: readonly (readonly Term[])[],
  net: RuleNet,
  { one: { cacheDoc, match } }: RuleMethods,
): RuleMatch[] {
  const index = indexRules(net)
  const wordsByClause = cacheDoc(clauses)
  return clauses.flatMap((terms, clause) =>
    rulesFor(terms, wordsByClause[clause] ?? new Set(), index).flatMap(({ rule }) =>
      match([terms], rule).ptrs.map(([, start, end]): RuleMatch => ({ ...rule, pointer: [clause, start, end] })),
    ),
  )
}

/** The rules that the clause has the words for and whose front fits in it, in compromise's order. */
function rulesFor(
  terms: readonly Term[],
  words: ReadonlySet<string>,
  { rulesByWord, always }: RuleIndex,
): readonly IndexedRule[] {
  const possible = new Set<IndexedRule>()
  for (const word of words)
    for (const indexed of rulesByWord.get(word) ?? [])
      if (isPossible(indexed.rule, words) && mayHold(indexed, terms)) possible.add(indexed)
  const inTurn = [...possible].map((indexed) => ({ indexed, turn: turnOf(indexed, words) }))
  inTurn.sort((a, b) => a.turn - b.turn)
  return [...inTurn.map(({ indexed }) => indexed), ...always.filter((indexed) => mayHold(indexed, terms))]
}

const mayHold = ({ rule, front }: IndexedRule, terms: readonly Term[]): boolean =>
  terms.length >= rule.minWords && mayFit(front, terms)

const turnOf = ({ turns }: IndexedRule, words: ReadonlySet<string>): number =>
  turns.find(({ word }) => words.has(word))?.turn ?? 0

function isPossible({ needs, ifNo, wants, minWant }: Rule, words: ReadonlySet<string>): boolean {
  for (const need of needs) if (!words.has(need)) return false
  if (ifNo) for (const word of ifNo) if (words.has(word)) return false
  if (wants.length === 0) return true
  let count = 0
  for (const want of wants) if (words.has(want)) count++
  return count >= minWant
}
