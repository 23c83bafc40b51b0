import { type ExplainedSentence, groupBy, type UnjoinedPair } from '../../../model'
import { ruleWords } from './rule-words'
import type { Section } from './section'

/** One thing of a pair, the other, and why no claim joins them. */
interface Pair {
  readonly one: string
  readonly other: string
  readonly why: string
}

/** The pairs that no claim joins, and those who stand beside a topic; one row for what has one reason. */
export function unjoinedSection({ claims, unjoined }: ExplainedSentence): Section {
  const pairs: readonly Pair[] = [
    ...unjoined.map((pair) => ({ one: pair.left.name, other: pair.right.name, why: unjoinedWords(pair) })),
    ...claims
      .filter(({ type }) => type === 'discuss')
      .map((claim) => ({
        one: claim.target.chain.name,
        other: claim.source.chain.name,
        why: `topic beside who acts or speaks (discuss: ${ruleWords(claim)})`,
      })),
  ]
  const groups = groupBy(pairs, ({ one, why }) => JSON.stringify([one, why]))
  return {
    title: 'Pairs without a claim',
    head: ['of', 'and', 'why'],
    rows: [...groups.values()].map((group) => [
      group[0]?.one ?? '',
      group.map(({ other }) => other).join(', '),
      group[0]?.why ?? '',
    ]),
  }
}

function unjoinedWords({ reason, verb }: UnjoinedPair): string {
  switch (reason) {
    case 'silent-verb':
      return `in subject and object of “${verb?.text ?? ''}”, but no rule joins them by it`
    case 'pronoun':
      return 'no rule joins them, and a pronoun alone makes no weak link'
    case 'list':
      return 'no rule joins them, and so many are named that it is a list'
    case 'together':
      return 'named together only: no rule joins them'
  }
}
