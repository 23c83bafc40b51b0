import { cutGeneration, gazetteer, isCommonWord, isLocated, mayBeGivenName } from '../language'
import { foldName, type Token } from '../model'
import type { Candidate } from './candidate'
import { type EvidenceRule, evidenceFor, judgeType } from './evidence'
import { isAcronym } from './letter-case'

/** A sentence's tokens with the candidates found in it. */
export interface ScannedSentence {
  readonly tokens: readonly Token[]
  readonly candidates: readonly Candidate[]
}

/** Below this the words around a full name are not trusted to make bare surnames persons as well. */
const SURE_PERSON = 0.6

/**
 * Gives the names that no rule could type the type for which the article as a whole speaks most, or none:
 * all occurrences of a name count together, and a bare surname goes with the person of that surname.
 */
export function typeNames(sentences: readonly ScannedSentence[]): ScannedSentence[] {
  const typeByName = typeByNames(sentences)
  const surnames = surnamesOf(sentences, typeByName)
  const shortNames = shortNamesOf(sentences, typeByName)
  const typed = (name: string): NameType | undefined => {
    if (surnames.has(name)) return { type: 'person', rule: 'surname-of-person', confidence: 0.9 }
    const judged = typeByName.get(name)
    if (judged || !shortNames.has(name)) return judged
    return { type: 'organization', rule: 'short-name-of-body', confidence: 0.7 }
  }
  return sentences.map(({ tokens, candidates }) => ({
    tokens,
    candidates: withAcronyms(
      tokens,
      candidates.flatMap((candidate) => {
        if (!isOpen(candidate)) return [candidate]
        const place = placeOf(tokens, candidate)
        if (place) return [{ ...candidate, ...place }]
        const type = typed(nameOf(tokens, candidate))
        return type ? [{ ...candidate, ...type }] : []
      }),
    ),
  }))
}

/** "the city of *Houston*" in an article on Whitney Houston: a place that the lexicon has, where the words around it say so. */
function placeOf(tokens: readonly Token[], { from, to }: Candidate): Partial<Candidate> | null {
  const match = isLocated(tokens, from, to) ? gazetteer.matchAt(tokens, from) : null
  const row = match?.length === to - from ? match.rows.find(({ type }) => type === 'place') : undefined
  return row ? { type: 'place', known: row.key, rule: 'located-place', confidence: 0.85 } : null
}

type NameType = Pick<Candidate, 'type' | 'rule' | 'confidence'>

const isOpen = ({ type, form }: Candidate): boolean => type === null && form === 'name'

/** "Grand Renaissance Dam (GERD)": what stands in brackets right behind a name is of its type. */
const withAcronyms = (tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate) => {
    const named = candidates.find(({ to }) => to === candidate.from && /\($/u.test(tokens[to]?.before ?? ''))
    return named && named.type !== 'person' && candidate.known === null && isAcronym(tokens[candidate.from])
      ? { ...candidate, type: named.type, rule: 'acronym-in-brackets', confidence: 0.85 }
      : candidate
  })

/** The name as a key: folded words without possessive. */
export const nameOf = (tokens: readonly Token[], { from, to }: Pick<Candidate, 'from' | 'to'>): string =>
  tokens
    .slice(from, to)
    .map(({ normal }) => foldName(normal))
    .join(' ')

/** What each name that no rule could type is, by the evidence of all its occurrences. */
function typeByNames(sentences: readonly ScannedSentence[]): ReadonlyMap<string, NameType> {
  const rulesByName = new Map<string, Set<EvidenceRule>>()
  for (const { tokens, candidates } of sentences) {
    for (const candidate of candidates.filter(isOpen)) {
      const name = nameOf(tokens, candidate)
      const rules = rulesByName.get(name) ?? new Set()
      rulesByName.set(name, rules)
      for (const rule of evidenceFor({ ...candidate, tokens, neighbours: candidates })) rules.add(rule)
    }
  }
  const types = new Map<string, NameType>()
  for (const [name, rules] of rulesByName) {
    const judged = judgeType([...rules])
    if (judged) types.set(name, { ...judged, rule: `name-in-context-${judged.type}` })
  }
  return types
}

/** Last words of the names of sure persons: titled ones, and full names that the context makes persons. */
function surnamesOf(
  sentences: readonly ScannedSentence[],
  typeByName: ReadonlyMap<string, NameType>,
): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const { tokens, candidates } of sentences) {
    for (const candidate of candidates) {
      const parts = nameOf(tokens, candidate).split(' ')
      const judged = isOpen(candidate) ? typeByName.get(parts.join(' ')) : undefined
      const isSure = judged ? judged.type === 'person' && judged.confidence >= SURE_PERSON : candidate.type === 'person'
      if (!isSure) continue
      const { bare } = cutGeneration(parts)
      for (let at = judged ? 1 : 0; at < bare.length; at++) surnames.add(bare.slice(at).join(' '))
    }
  }
  return surnames
}

/** First words by which the article may call its bodies again: "*Magna* International". Words and first names are none. */
function shortNamesOf(
  sentences: readonly ScannedSentence[],
  typeByName: ReadonlyMap<string, NameType>,
): ReadonlySet<string> {
  const shortNames = new Set<string>()
  for (const { tokens, candidates } of sentences) {
    for (const candidate of candidates) {
      const name = nameOf(tokens, candidate)
      const type = isOpen(candidate) ? typeByName.get(name)?.type : candidate.type
      const [first = '', second] = name.split(' ')
      if (type === 'organization' && second && !isCommonWord(first) && !mayBeGivenName(first)) shortNames.add(first)
    }
  }
  return shortNames
}
