import { foldName, type Pair } from '../../../model'

/** So many letters in common make an adjective of a name: "Russian". */
const STEM = 4

/** Whom the words for the two ends of a relation mean, where they don't tell it themselves: `“his country” means Sudmark`. */
export function mentionWords(
  text: string,
  ends: readonly { readonly at: Pair; readonly name: string }[],
): readonly string[] {
  const meant = new Map<string, Set<string>>()
  for (const { at, name } of ends) {
    const words = text.slice(...at)
    if (!isNamed(foldName(words), foldName(name))) meant.set(words, (meant.get(words) ?? new Set()).add(name))
  }
  return [...meant].map(([words, names]) => `“${words}” means ${[...names].join(' and ')}`)
}

/** Whether words are a name, a part of one, more than one or the adjective to it. */
const isNamed = (said: string, name: string): boolean =>
  said === name ||
  (said !== '' && (` ${said} `.includes(` ${name} `) || ` ${name} `.includes(` ${said} `))) ||
  (said.length >= STEM && said.slice(0, STEM) === name.slice(0, STEM))
