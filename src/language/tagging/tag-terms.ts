import { nlp } from '../tagger'
import { findRuleMatches } from './find-rule-matches'
import type { Term } from './rule'

/** What compromise calls a world: its methods with the model that they work on. */
interface World {
  readonly methods: {
    readonly one: { readonly tokenize: { readonly fromString: (text: string, world: World) => Term[][] } }
  }
}

/** A text under the tagger's hands: each step notes what it finds on the document's terms. */
interface View {
  readonly document: readonly (readonly Term[])[]
  world: World
  compute(steps: readonly string[]): View
}

type NewView = new (document: readonly (readonly Term[])[]) => View

/** Those of compromise's steps whose results are read here, in its own order: neither ids nor chunks, whatever else is plugged in. */
const STEPS = [
  'contractions',
  'alias',
  'machine',
  'index',
  'freeze',
  'lexicon',
  'preTagger',
  'contractionTwo',
  'postTagger',
]

/** Compromise's own world but for the search for rules; that world itself may be somebody else's too, and stays as it is. */
function worldWithFastRules(): World {
  const world = nlp.world() as World
  const one = { ...world.methods.one, bulkMatch: findRuleMatches }
  return { ...world, methods: { ...world.methods, one } }
}

const world = worldWithFastRules()
const NewView = nlp('').constructor as NewView

/** The terms of a text, tagged: the same tags as `nlp(text)` gives. */
export function tagTerms(text: string): readonly Term[] {
  if (text === '') return []
  const view = new NewView(world.methods.one.tokenize.fromString(text, world))
  view.world = world
  return view.compute(STEPS).document.flat()
}
