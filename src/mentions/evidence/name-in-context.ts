import { GENERATION_SUFFIXES } from '../../language/lexicon'
import { foldName, type Token } from '../../model'
import type { Candidate } from '../candidate'

/** One occurrence of a name: tokens `from` to `to` (exclusive) of its sentence, with what else the sentence names. */
export interface NameInContext {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly neighbours: readonly Candidate[]
}

/** Types that the words of a name and the words around it can speak for. */
export type NamedType = 'person' | 'place' | 'organization' | 'outlet'

/**
 * Something that an article says of a name's type. `weights` are log-odds for each type against naming no entity at all;
 * what is not written is 0. They are estimates from labelled news and encyclopaedia text, rounded to tenths.
 */
export interface EvidenceRule {
  readonly rule: string
  readonly weights: Partial<Readonly<Record<NamedType, number>>>
  holds(name: NameInContext): boolean
}

const generations = new Set(GENERATION_SUFFIXES.map(foldName))

/** "Jr.", "III": what tells a son from his father. */
export const isGeneration = (token: Token | undefined): boolean => generations.has(foldName(token?.normal ?? ''))

/** The name without a "Jr." at its end, where two words are left. */
export const withoutGeneration = (name: NameInContext): NameInContext =>
  name.to - name.from > 2 && isGeneration(name.tokens[name.to - 1]) ? { ...name, to: name.to - 1 } : name

export const partsOf = ({ tokens, from, to }: NameInContext): readonly Token[] => tokens.slice(from, to)
export const isSeveral = ({ from, to }: NameInContext): boolean => to - from > 1
export const firstOf = ({ tokens, from }: NameInContext): Token | undefined => tokens[from]
export const lastOf = ({ tokens, to }: NameInContext): Token | undefined => tokens[to - 1]
/** The word before the name, in lower case; empty at the start of the sentence. */
export const previousTo = ({ tokens, from }: NameInContext): string => tokens[from - 1]?.normal ?? ''
/** The word behind the name, in lower case; empty at the end of the sentence. */
export const nextTo = ({ tokens, to }: NameInContext): string => tokens[to]?.normal ?? ''
/** What stands between the name and the word behind it, and between the word before it and the name. */
export const gapBehind = ({ tokens, to }: NameInContext): string => tokens[to]?.before ?? ''
export const gapBefore = ({ tokens, from }: NameInContext): string => tokens[from]?.before ?? ''

export const isComma = (gap: string): boolean => /^,\s*$/u.test(gap)
