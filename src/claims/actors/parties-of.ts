import { words } from '../../language/words'
import type { Attachment, Chain, NounPhrase } from '../../model'
import { singularOf } from '../lexicon'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { actorsOf, isOfPeople, isPersonNoun, MOST_TOGETHER, ownersOf } from './actors'
import { coresOf } from './cores-of'

const IN_THEIR_COUNTRY = ['in', 'from', 'of']

/** Those who are where they belong: "*students* at the university"; journalists at a court are not of it. */
const KEPT_THERE: ReadonlySet<string> = new Set(
  words('academics detainees employees inmates miners nurses prisoners professors staff students teachers workers'),
)

/** Participles that say where people belong: "workers *affiliated* with the union". */
const BELONGING: ReadonlySet<string> = new Set(
  words('affiliated aligned allied associated based belonging enrolled linked living loyal residing'),
)

/** Who takes part in an event: whom the phrase stands for; else, less surely, the country whose people it names. */
export function partiesOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const actors = actorsOf(view, phrase)
  return actors.length > 0 ? actors : coresOf(view, phrase).flatMap((core) => peopleOf(view, core))
}

/** The parties of coordinated phrases, each once. */
export function partiesOfAll(view: SentenceView, phrases: readonly NounPhrase[]): readonly Actor[] {
  const byChain = new Map<Chain, Actor>()
  for (const phrase of phrases) {
    for (const actor of partiesOf(view, phrase)) if (!byChain.has(actor.chain)) byChain.set(actor.chain, actor)
    if (byChain.size >= MOST_TOGETHER) break
  }
  return [...byChain.values()].slice(0, MOST_TOGETHER)
}

/** "African-*American* voters" are no state's people as such; "*Rwandan* rebels", "opposition groups in *Zimbabwe*", "thousands of demonstrators from *Lyon*". */
function peopleOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  if (!isOfPeople(view, phrase)) return alliesOf(view, phrase)
  const owners = ownersOf(view, phrase)
  const isKeptThere = KEPT_THERE.has(view.tokens[phrase.head]?.normal ?? '')
  const inCountry = phrase.complements.filter(
    ({ preposition }) => IN_THEIR_COUNTRY.includes(preposition) || (preposition === 'at' && isKeptThere),
  )
  const [home] = [...inCountry, ...tiesOf(view, phrase)]
  const people = owners.length > 0 ? owners : home?.phrases[0] ? actorsOf(view, home.phrases[0]) : []
  return people
    .filter(({ chain, mention }) => chain.type !== 'person' && view.tokens[mention.tokens.start]?.before !== '-')
    .map(asPeople)
}

/** What stands behind a participle by which people belong to somebody. */
const tiesOf = ({ parse, tokens }: SentenceView, phrase: NounPhrase): readonly Attachment[] =>
  parse.clauses
    .filter(
      ({ link, subjects, verb }) =>
        link === 'participle' && subjects.includes(phrase) && BELONGING.has(tokens[verb.head]?.normal ?? ''),
    )
    .flatMap(({ attachments }) => attachments)

/** "its *European* partners", "*Arab* rivals": several who are something to another, and are of the place that describes them. */
function alliesOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const head = view.tokens[phrase.head]?.normal ?? ''
  if (!isPersonNoun(head) || singularOf(head) === head) return []
  return view.actors
    .filter(
      ({ mention: { form, tokens } }) =>
        form === 'demonym' && phrase.start <= tokens.start && tokens.end <= phrase.head,
    )
    .slice(-1)
    .map(asPeople)
}

const asPeople = (actor: Actor): Actor => ({ ...actor, standing: [...(actor.standing ?? []), 'people'] })
