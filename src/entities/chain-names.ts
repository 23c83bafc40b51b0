import { type Chain, foldName, type Mention } from '../model'

/** A chain with the names that its mentions use. */
export interface NamedChain {
  readonly chain: Chain
  /** The chain's own name, folded, particles left out: "Bashar al-Assad" -> bashar, assad. */
  readonly parts: readonly string[]
  readonly names: readonly string[]
  readonly gender: 'male' | 'female' | null
  /** Mentions by name: how much the chain weighs where types disagree. */
  readonly weight: number
}

/** Small words that spellings of one name put in or leave out. */
const PARTICLES = ['al', 'el', 'ul', 'bin', 'ibn', 'de', 'der', 'van', 'von', 'du', 'la', 'le', 'da', 'dos']

/** A full name without the particles inside it, a bare surname as it is ("Le Pen"). */
export function nameParts(name: string): string[] {
  const parts = foldName(name.replaceAll('.', '')).split(' ')
  const [first, ...rest] = parts
  const bare = rest.filter((part, index) => index === rest.length - 1 || !PARTICLES.includes(part))
  return first && !PARTICLES.includes(first) ? [first, ...bare] : parts
}

export function nameChain(chain: Chain, mentionById: ReadonlyMap<string, Mention>): NamedChain {
  const mentions = chain.mentionIds.flatMap((id) => mentionById.get(id) ?? [])
  const named = mentions.filter(({ form }) => form === 'name')
  const genders = mentions
    .filter(({ form, cues }) => form !== 'pronoun' || !cues.plural)
    .flatMap(({ cues: { gender } }) => (gender === 'male' || gender === 'female' ? [gender] : []))
  return {
    chain,
    parts: nameParts(chain.name),
    names: [...new Set(named.map(({ text }) => text))],
    gender: genders[0] ?? null,
    weight: named.length,
  }
}
