import { ARMED_GROUPS } from '../../language/lexicon/organizations/armed-groups'
import { type NounPhrase, nameKey } from '../../model'
import { actorsOf, namedBy } from '../actors/actors'
import { singularOf } from '../lexicon'
import { ARMED_HEADS, ARMED_NOUNS, HELD } from '../lexicon/where-words'
import type { Actor, SentenceView } from '../sentence/sentence-view'

const armedGroups: ReadonlySet<string> = new Set(ARMED_GROUPS.map(({ name }) => `organization:${nameKey(name)}`))

/**
 * The armed body that is where the phrase is: one that it names ("Boko Haram in Chad"), or whose people or things it
 * speaks of ("Hezbollah *fighters* near Palmyra", "an ISIL-held *building*").
 */
export function armedPresence(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const named = namedBy(view, phrase)
  if (named.length > 0) return named.filter(isArmed)
  const head = singularOf(view.tokens[phrase.head]?.normal ?? '')
  const owners = ARMED_NOUNS.has(head) || isHeld(view, phrase) ? actorsOf(view, phrase) : []
  return owners.filter(({ chain }) => chain.type === 'organization')
}

/** "ISIL-*held* territory": whatever it is. */
const isHeld = ({ tokens }: SentenceView, { start, head }: NounPhrase): boolean =>
  tokens.slice(start, head).some(({ normal, before }) => before === '-' && HELD.has(normal))

const isArmed = ({ chain: { type, known, name } }: Actor): boolean =>
  type === 'organization' &&
  ((known !== null && armedGroups.has(known)) || ARMED_HEADS.has(name.split(' ').at(-1)?.toLowerCase() ?? ''))
