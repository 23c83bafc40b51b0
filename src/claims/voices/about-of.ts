import type { Clause } from '../../model'
import { actorsOf, actorsOfAll } from '../actors/actors'
import { originOf } from '../actors/origin-of'
import type { DraftAttribution } from '../attributions'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** Somebody whom the words are about, and whether they say what he does or must do. */
export interface AboutWhom {
  readonly actor: Actor
  readonly clause: Clause
  readonly isDoer: boolean
}

/** Whom the words are about: the actors of the content's first clause that has some; its subject first. */
export function aboutOf(view: SentenceView, { content }: DraftAttribution, isOutlet: boolean): readonly AboutWhom[] {
  const inside = view.parse.clauses.filter(({ verb }) =>
    content.some(({ start, end }) => start <= verb.start && verb.start < end),
  )
  for (const clause of tellingOf(view, inside, isOutlet)) {
    const doers = actorsOfAll(view, clause.subjects).map((actor) => ({ actor, clause, isDoer: !clause.verb.passive }))
    const others = objectsOf(view, clause).map((actor) => ({ actor, clause, isDoer: false }))
    const named = [...doers, ...others].filter(
      ({ actor: { mention } }) => (isOutlet || mention.form !== 'pronoun') && originOf(view, mention) === null,
    )
    const about = named.filter(
      ({ actor: { chain } }, index) =>
        named.findIndex(({ actor }) => actor.chain === chain) === index && chain.type !== 'place',
    )
    if (about.length > 0) return about
  }
  return []
}

/**
 * What is stated, then the clauses about when and why; alone they are none of it ("said *when Accra fell*"). Clauses that hang
 * on a noun tell of another matter: "found tortoises on a man *who flew to Oslo*". A report is about all that is in it.
 */
function tellingOf(view: SentenceView, inside: readonly Clause[], isOutlet: boolean): readonly Clause[] {
  const hangsOnNoun = (clause: Clause | null): boolean =>
    clause !== null &&
    inside.includes(clause) &&
    (clause.link === 'relative' || clause.link === 'participle' || hangsOnNoun(parentOf(view, clause)))
  if (isOutlet) return [...inside].sort((a, b) => Number(hangsOnNoun(a)) - Number(hangsOnNoun(b)))
  const stated = inside.filter((clause) => !hangsOnNoun(clause))
  const main = stated.filter(({ link }) => link !== 'adverbial')
  return main.length > 0 ? [...main, ...stated.filter(({ link }) => link === 'adverbial')] : []
}

const objectsOf = (view: SentenceView, { objects, attachments }: Clause): readonly Actor[] => [
  ...actorsOfAll(view, objects),
  ...attachments
    .filter(({ preposition }) => MATTERS.includes(preposition))
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => actorsOf(view, phrase))),
]

const MATTERS = ['to', 'with', 'against', 'about', 'for', 'on']
