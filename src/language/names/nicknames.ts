import { foldName } from '../../model'
import { NICKNAMES } from '../lexicon'

const formalByShort = new Map<string, Set<string>>()

for (const [short, formal] of NICKNAMES) {
  const known = formalByShort.get(foldName(short)) ?? new Set()
  formalByShort.set(foldName(short), known.add(foldName(formal)))
}

/** The first name itself and those that it is short for: bill -> bill, william. `name` is folded. */
export const formalNames = (name: string): readonly string[] => [name, ...(formalByShort.get(name) ?? [])]

/** Whether the two first names may be one person's: "Bill" and "William", "Bob" and "Rob". */
export const areNicknames = (a: string, b: string): boolean => {
  const formal = formalNames(a)
  return formalNames(b).some((name) => formal.includes(name))
}
