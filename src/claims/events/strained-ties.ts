import { words } from '../../language/words'
import type { NounPhrase, RelationType } from '../../model'
import { singularOf } from '../lexicon'
import type { SentenceView } from '../sentence/sentence-view'

const TIES = ['tie', 'relation', 'relationship', 'link', 'bond']

const STRAIN: ReadonlySet<string> = new Set(
  words(`strained strain strains sour soured souring tense tensions frosty icy bad poor worse worst worsen worsened worsening
    deteriorate deteriorated deteriorating broken severed sever bitter rocky thorny chilly cold cooled fraught troubled damaged
    damage mistrust distrust hostile hostility lowest weakened weaken rift antagonistic rupture ruptured ruined ruin uneasy`),
)

/** How far from the noun the word may stand that says in what state the ties are. */
const BEFORE = 3
const BEHIND = 12

/** Ties between states count as cooperation, unless the words around them say that they are bad: then each rejects the other. */
export function typeOfTies({ tokens }: SentenceView, phrase: NounPhrase, type: RelationType): RelationType {
  if (type !== 'cooperate' || !TIES.includes(singularOf(tokens[phrase.head]?.normal ?? ''))) return type
  const around = tokens.slice(Math.max(0, phrase.start - BEFORE), phrase.head + BEHIND)
  return around.some(({ normal }) => STRAIN.has(normal)) ? 'reject' : type
}
