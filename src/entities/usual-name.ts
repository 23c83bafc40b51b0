import { personParts } from '../language'
import { byText, type Mention } from '../model'
import type { NamedChain } from './chain-names'

/**
 * The name that an entity is shown by and that its id is made of: of the names of more than one word the one used most, so that one article with a
 * longer form moves nothing. Of names used equally the fuller one, within reason; one in capitals only where there is no other.
 */
export function usualName(chains: readonly NamedChain[], mentions: readonly Mention[]): string {
  const uses = new Map(chains.map(({ chain }) => [chain.name, 0]))
  for (const { form, text } of mentions) if (form === 'name') uses.set(text, (uses.get(text) ?? 0) + 1)
  const isBare = (name: string): number => Number(personParts(name).length < 2)
  const isShouted = (name: string): number => Number(name.length > 5 && name === name.toUpperCase())
  const [usual = ''] = [...uses.keys()].sort(
    (a, b) =>
      isShouted(a) - isShouted(b) ||
      isBare(a) - isBare(b) ||
      (uses.get(b) ?? 0) - (uses.get(a) ?? 0) ||
      fullness(b) - fullness(a) ||
      byText(a, b),
  )
  return usual
}

/** A name of more words than names have is no name but a line of capitals. */
const MOST_WORDS = 6

const fullness = (name: string): number => {
  const words = name.split(/\s+/u).length
  return words > MOST_WORDS ? 0 : words
}
