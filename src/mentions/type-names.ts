import { isCommonWord } from '../language'
import { ENTITY_TYPES, type EntityType, foldName, type Token } from '../model'
import type { Candidate } from './candidate'
import { isAcronym } from './letter-case'
import { evidenceFor } from './name-evidence'

/** A sentence's tokens with the candidates found in it. */
export interface ScannedSentence {
  readonly tokens: readonly Token[]
  readonly candidates: readonly Candidate[]
}

type Scores = Map<EntityType, number>

/** Below this a name stays without a type, and out of the graph. */
const LEAST_SCORE = 0.3

/** "the Campaign", "Freedom": a common word with a capital needs more than its place in one sentence. */
const LEAST_FOR_COMMON_WORD = 2

/**
 * Gives the names that no rule could type the type for which the article as a whole speaks most:
 * all occurrences of a name count together, and a bare surname goes with the person of that surname.
 */
export function typeNames(sentences: readonly ScannedSentence[]): ScannedSentence[] {
  const scoresByName = scoreNames(sentences)
  const persons = personNames(sentences, scoresByName)
  return sentences.map(({ tokens, candidates }) => ({
    tokens,
    candidates: withAcronyms(
      tokens,
      candidates.flatMap((candidate) => {
        if (candidate.type !== null || candidate.form !== 'name') return [candidate]
        const typed = typeOf(nameOf(tokens, candidate), scoresByName, persons)
        return typed ? [{ ...candidate, ...typed }] : []
      }),
    ),
  }))
}

/** "Grand Renaissance Dam (GERD)": what stands in brackets right behind a name is of its type. */
const withAcronyms = (tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate) => {
    const named = candidates.find(({ to }) => to === candidate.from && /\($/u.test(tokens[to]?.before ?? ''))
    return named && candidate.known === null && isAcronym(tokens[candidate.from])
      ? { ...candidate, type: named.type, rule: 'acronym-in-brackets', confidence: 0.85 }
      : candidate
  })

/** The name as a key: folded words without possessive. */
export const nameOf = (tokens: readonly Token[], { from, to }: Pick<Candidate, 'from' | 'to'>): string =>
  tokens
    .slice(from, to)
    .map(({ normal }) => foldName(normal))
    .join(' ')

function scoreNames(sentences: readonly ScannedSentence[]): ReadonlyMap<string, Scores> {
  const scoresByName = new Map<string, Scores>()
  for (const { tokens, candidates } of sentences) {
    for (const candidate of candidates) {
      if (candidate.type !== null || candidate.form !== 'name') continue
      const name = nameOf(tokens, candidate)
      const scores = scoresByName.get(name) ?? new Map<EntityType, number>()
      scoresByName.set(name, scores)
      for (const { type, weight } of evidenceFor(tokens, candidate)) scores.set(type, (scores.get(type) ?? 0) + weight)
    }
  }
  return scoresByName
}

/** Last words of the names of sure persons: titled ones, and full names that score as persons. */
function personNames(sentences: readonly ScannedSentence[], scores: ReadonlyMap<string, Scores>): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const { tokens, candidates } of sentences) {
    for (const candidate of candidates) {
      const name = nameOf(tokens, candidate)
      const isPerson =
        candidate.type === 'person' || (candidate.type === null && best(scores.get(name))?.type === 'person')
      if (!isPerson || (candidate.type === null && candidate.to - candidate.from < 2)) continue
      const parts = name.split(' ')
      for (let at = 0; at < parts.length; at++) surnames.add(parts.slice(at).join(' '))
    }
  }
  return surnames
}

function typeOf(
  name: string,
  scoresByName: ReadonlyMap<string, Scores>,
  persons: ReadonlySet<string>,
): Pick<Candidate, 'type' | 'rule' | 'confidence'> | null {
  if (persons.has(name)) return { type: 'person', rule: 'surname-of-person', confidence: 0.9 }
  const winner = best(scoresByName.get(name))
  if (!winner || winner.score < (isCommonWord(name) ? LEAST_FOR_COMMON_WORD : LEAST_SCORE)) return null
  const confidence = Math.min(0.9, 0.4 + 0.15 * winner.margin)
  return { type: winner.type, rule: `name-in-context-${winner.type}`, confidence: Math.round(confidence * 100) / 100 }
}

function best(scores: Scores | undefined): { type: EntityType; score: number; margin: number } | null {
  const ranked = ENTITY_TYPES.map((type) => ({ type, score: scores?.get(type) ?? 0 })).sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  return first && second && first.score > 0 ? { ...first, margin: first.score - second.score } : null
}
