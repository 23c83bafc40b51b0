import { byText, foldName } from './ids'
import type { Mention } from './mention'

/**
 * The names and demonyms that mentions use, the most used first, then the longest; of several spellings of one (case, accents, dots)
 * only the first.
 */
export function namesUsed(mentions: readonly Mention[]): readonly string[] {
  const uses = new Map<string, number>()
  for (const { form, text } of mentions) {
    const name = text.replace(/\s+/gu, ' ')
    if (form === 'name' || form === 'demonym') uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  const ordered = [...uses].sort(([a, left], [b, right]) => right - left || b.length - a.length || byText(a, b))
  return distinctNames(ordered.map(([name]) => name))
}

/** As an entity holds its aliases: each once, sorted, its own name not among them. */
export const aliasesBeside = (name: string, names: readonly string[]): readonly string[] =>
  distinctNames([name, ...names])
    .slice(1)
    .sort(byText)

/** Each name once, in its first spelling. */
function distinctNames(names: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>()
  for (const name of names) {
    const fold = foldName(name)
    if (!byFold.has(fold)) byFold.set(fold, name)
  }
  return [...byFold.values()]
}
