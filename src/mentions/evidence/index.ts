import { FORM_RULES } from './form-rules'
import { type EvidenceRule, type NamedType, type NameInContext, withoutGeneration } from './name-in-context'
import { OUTLET_RULES } from './outlet-rules'
import { SETTING_RULES } from './setting-rules'

const TYPES: readonly NamedType[] = ['person', 'place', 'organization', 'outlet']

/** Added to the evidence for an organization that only the rules for outlets outweigh. */
const OUTLET_PRIOR = -4

/** What a single word needs that the article has nowhere but at the start of a sentence, where any word has a capital. */
const LEAST_FOR_FIRST_WORD = 1.2

/** What one occurrence of a name says of its type. */
export function evidenceFor(name: NameInContext): EvidenceRule[] {
  const bare = withoutGeneration(name)
  const context = [...SETTING_RULES, ...OUTLET_RULES]
  return [...FORM_RULES.filter((rule) => rule.holds(bare)), ...context.filter((rule) => rule.holds(name))]
}

/**
 * The type for which all evidence together speaks most; null where it speaks more for no entity at all.
 * `confidence` is that type's share of the odds (multinomial logistic regression), in hundredths.
 */
export function judgeType(rules: readonly EvidenceRule[]): { type: NamedType; confidence: number } | null {
  const sum = (type: NamedType): number => rules.reduce((total, { weights }) => total + (weights[type] ?? 0), 0)
  const scores = TYPES.map((type) => ({
    type,
    score: type === 'outlet' ? sum('organization') + OUTLET_PRIOR + sum('outlet') : sum(type),
  }))
  const [best] = [...scores].sort((a, b) => b.score - a.score)
  if (!best || best.score <= (isFirstWordOnly(rules) ? LEAST_FOR_FIRST_WORD : 0)) return null
  const odds = scores.reduce((total, { score }) => total + Math.exp(score), 1)
  return { type: best.type, confidence: Math.round((100 * Math.exp(best.score)) / odds) / 100 }
}

/** Found at the start of sentences only, and not told there what it is. */
function isFirstWordOnly(rules: readonly EvidenceRule[]): boolean {
  const ids = new Set(rules.map(({ rule }) => rule))
  const isTold = ids.has('called-a-person') || ids.has('called-a-place') || ids.has('called-a-body')
  return ids.has('one-word-opens-sentence') && !ids.has('one-word-inside-sentence') && !isTold
}

export type { EvidenceRule } from './name-in-context'
