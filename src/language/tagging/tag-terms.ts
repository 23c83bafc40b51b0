import nlp from 'compromise/two'
import { findRuleMatches } from './find-rule-matches'
import { ownWorld, type World } from './own-world'
import type { Term } from './rule'

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

/** Our world but for the search for rules. */
const world: World = {
  ...ownWorld,
  methods: { ...ownWorld.methods, one: { ...ownWorld.methods.one, bulkMatch: findRuleMatches } },
}
const NewView = nlp('').constructor as NewView

/** The terms of a text, tagged: the same tags as `nlp(text)` gives where compromise knows the compounds of news English. */
export function tagTerms(text: string): readonly Term[] {
  if (text === '') return []
  const view = new NewView(world.methods.one.tokenize.fromString(text, world))
  view.world = world
  return view.compute(STEPS).document.flat()
}
