import { words } from '../../language/words'
import type { Effect } from './effect'

const GROUPS: readonly (Effect & { readonly nouns: string })[] = [
  {
    nouns: `commitment decision determination intent intention plan pledge preparation promise readiness resolve vow agenda
      schedule`,
    holds: 'future',
  },
  {
    nouns: `ability aim ambition appeal attempt authority ban bid call campaign capacity chance consideration danger demand desire
      dream drive effort eagerness fear goal hope idea likelihood mission mandate move need offer opportunity option
      permission plea plot possibility power pressure proposal prospect push question recommendation request
      right risk scenario speculation suggestion temptation threat ultimatum warning willingness wish worry`,
    holds: 'hypothetical',
  },
  { nouns: 'failure inability refusal unwillingness reluctance', holds: 'asserted', negates: true },
  { nouns: 'evidence fact indication proof reason sign truth', holds: 'asserted' },
]

/** How nouns hold the deed that hangs on them: "a *plan* to invade", "no *sign* of talks", "the *prospect* of a visit". Singular lemmas. */
export const OPEN_NOUNS: ReadonlyMap<string, Effect> = new Map(
  GROUPS.flatMap(({ nouns, ...effect }) => words(nouns).map((noun): [string, Effect] => [noun, effect])),
)
