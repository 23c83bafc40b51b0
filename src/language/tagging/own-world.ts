import nlp from 'compromise/two'
import { NEWS_COMPOUNDS } from './news-compounds'
import type { Term } from './rule'

type Methods = Readonly<Record<string, unknown>>
type Lexicon = Readonly<Record<string, string | readonly string[]>>

/** What compromise calls a world: its methods with the model that they work on. */
export interface World {
  readonly compute: Methods
  readonly methods: {
    readonly one: Methods & { readonly tokenize: { readonly fromString: (text: string, world: World) => Term[][] } }
    readonly two: Methods
  }
  readonly model: {
    /** The tables that words and phrases are added to, among others. */
    readonly one: { readonly lexicon: Lexicon; readonly frozenLex: Lexicon; readonly _multiCache: object }
    readonly two: object
  }
}

/**
 * Compromise's world with the compounds of news English taught. All of a process share the one that compromise holds: this copy keeps
 * what we teach from the others, and words, tags and methods that they plug in later from us, so that the same articles give the same
 * graph. Taken when this module is loaded, since what a program plugs in is there to stay.
 */
export const ownWorld: World = worldOfNews()

function worldOfNews(): World {
  const { compute, methods, model, ...rest } = nlp.world() as World
  const { lexicon, frozenLex, _multiCache } = model.one
  const tables = { lexicon: { ...lexicon }, frozenLex: { ...frozenLex }, _multiCache: { ..._multiCache } }
  const world: World = {
    ...rest,
    compute: { ...compute },
    methods: { ...methods, one: { ...methods.one }, two: { ...methods.two } },
    model: { ...model, one: { ...model.one, ...tables }, two: { ...model.two } },
  }
  nlp.addWords.call({ world: () => world }, Object.fromEntries(NEWS_COMPOUNDS.map((noun) => [noun, 'Noun'])))
  return world
}
