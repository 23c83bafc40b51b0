import type { Chain, EntityType, NounPhrase, RelationType, Span, Token } from '../../model'
import { roleByNoun, singularOf } from '../lexicon'
import { GROUP_HEADS } from '../lexicon/group-heads'
import { OPPONENT_WORDS, PEOPLE_HEADS, PRIVATE_HEADS } from '../lexicon/people-heads'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { coresOf } from './cores-of'

const ACTING: readonly EntityType[] = ['person', 'country', 'organization', 'outlet', 'place']

/**
 * Who a noun phrase stands for: the one that its head names; else the one that the thing belongs to, since what
 * Russia's hackers, the Syrian government or Macron's campaign does, counts as Russia's, Syria's and Macron's doing.
 */
export function actorsOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const named = namedBy(view, phrase)
  if (named.length > 0) return named
  const cores = coresOf(view, phrase)
  if (cores[0] !== phrase) return cores.flatMap((core) => actorsOf(view, core))
  const head = view.tokens[phrase.head]?.normal ?? ''
  const apposed = roleByNoun.has(singularOf(head)) ? apposedTo(view, phrase) : []
  if (apposed.some(({ chain }) => chain.type === 'person')) return apposed
  if (PRIVATE_HEADS.has(head)) return []
  if (isOfPeople(view, phrase)) return ownersOf(view, phrase).filter(({ chain }) => chain.type === 'organization')
  if (isPersonNoun(head)) return apposed
  const owners = ownersOf(view, phrase)
  return owners.length > 0 ? owners : behindOf(view, phrase)
}

/** "Rwandan *rebels*", "*rebel*-held territory": what its people are, do and have is not a state's own. */
export function isOfPeople({ tokens }: SentenceView, { start, head }: NounPhrase): boolean {
  if (PEOPLE_HEADS.has(tokens[head]?.normal ?? '')) return true
  return tokens.slice(start, head).some(({ normal }) => OPPONENT_WORDS.has(normal))
}

/** More than these who do something together are a table, and not every two of them have to do with one another. */
export const MOST_TOGETHER = 12

/** The actors of coordinated phrases, each once: the first dozen. */
export function actorsOfAll(view: SentenceView, phrases: readonly NounPhrase[]): readonly Actor[] {
  const byChain = new Map<Chain, Actor>()
  for (const phrase of phrases) {
    for (const actor of actorsOf(view, phrase)) if (!byChain.has(actor.chain)) byChain.set(actor.chain, actor)
    if (byChain.size >= MOST_TOGETHER) break
  }
  return [...byChain.values()].slice(0, MOST_TOGETHER)
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** "Macron's *rival*", "Russia's *ally*": somebody else than the owner; "Russia's *ambassador*" acts for Russia. */
export const isPersonNoun = (head: string): boolean => {
  const role = roleByNoun.get(singularOf(head))
  return role !== undefined && !OWN_ROLES.includes(role.type) && !GROUP_HEADS.has(head)
}

/** Who leads a state or serves it acts for it, and its provinces are its own. */
const OWN_ROLES: readonly RelationType[] = ['lead', 'member', 'located']

/** "Macron's rival in the race, *Marine Le Pen*": the name set beside the phrase or beside what hangs on it. */
function apposedTo(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const besides = [phrase, ...phrase.complements.flatMap(({ phrases }) => phrases)]
  const apposition = view.parse.appositions.find(({ beside }) => besides.includes(beside))
  return apposition ? namedBy(view, apposition.phrase) : []
}

/** The mentions that cover the head, the longest first; demonyms only for people ("the Russians"). */
export function namedBy({ actors }: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const covering = actors.filter(
    ({ mention: { tokens, form, cues }, chain }) =>
      ACTING.includes(chain.type) &&
      tokens.start <= phrase.head &&
      phrase.head < tokens.end &&
      isWithin(tokens, phrase) &&
      (form !== 'demonym' || cues.plural === true || tokens.start === phrase.head),
  )
  const longest = Math.max(...covering.map(({ mention: { tokens } }) => tokens.end - tokens.start))
  return covering.filter(({ mention: { tokens } }) => tokens.end - tokens.start === longest)
}

/** Whom the phrase itself names, or the body that its head stands for: "the Macron *campaign*", "the *government* of Somalia". */
export function namedOrGroup(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const named = namedBy(view, phrase)
  return named.length > 0 || !isCamp(view.tokens[phrase.head]) ? named : actorsOf(view, phrase)
}

/** Possessives and demonyms before the head: the first possessive, else the last demonym or name. */
export function ownersOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const modifiers = view.actors.filter(
    ({ mention, chain }) =>
      isWithin(mention.tokens, phrase) &&
      mention.tokens.end <= phrase.head &&
      ACTING.includes(chain.type) &&
      !isOutside(view.tokens[mention.tokens.end]) &&
      (chain.type !== 'place' || mention.form === 'demonym'),
  )
  const possessive = modifiers.filter(({ mention }) => isPossessor(view.tokens, mention.tokens))
  const nearest = possessive.at(-1)
  if (nearest) return possessive.filter(({ mention }) => mention === nearest.mention)
  const tied = modifiers.filter(
    ({ mention: { form }, chain }) =>
      form === 'demonym' ||
      chain.type === 'country' ||
      chain.type === 'organization' ||
      isCamp(view.tokens[phrase.head]),
  )
  const last = tied.at(-1)
  return last
    ? tied.filter(
        ({ mention }) => mention === last.mention || isHyphenPair(view.tokens, mention.tokens, last.mention.tokens),
      )
    : []
}

/** "an Iran-*backed* militia", "the Paris-*based* group": a participle behind the hyphen by which they are somebody else's than the one named. */
const isOutside = (behind: Token | undefined): boolean =>
  behind?.before === '-' && /^\p{Ll}/u.test(behind.text) && !OWN_PARTICIPLES.has(behind.normal)

const OWN_PARTICIPLES: ReadonlySet<string> = new Set([
  'led',
  'run',
  'held',
  'owned',
  'controlled',
  'ruled',
  'dominated',
])

export const isPossessor = (tokens: readonly Token[], { end }: Span): boolean => {
  const last = tokens[end - 1]
  return (
    /['’]s?$/u.test(last?.text ?? '') ||
    /^(?:his|her|its|their|our|my)$/u.test(last?.normal ?? '') ||
    /^['’]/u.test(tokens[end]?.before ?? '')
  )
}

/** "the Macron camp", "the Obama administration". */
const isCamp = (head: Token | undefined): boolean => GROUP_HEADS.has(head?.normal ?? '')

/** "Russian-French": both. */
const isHyphenPair = (tokens: readonly Token[], left: Span, right: Span): boolean =>
  left.end === right.start && tokens[right.start]?.before === '-'

/** "the government of Somalia", "members of Hamas": a head that says nothing of its own. */
function behindOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const head = singularOf(view.tokens[phrase.head]?.normal ?? '')
  if (!GROUP_HEADS.has(head) && !GROUP_HEADS.has(view.tokens[phrase.head]?.normal ?? '')) return []
  const complement = phrase.complements.find(
    ({ preposition }) => preposition === 'of' || preposition === 'from' || preposition === 'in',
  )
  return complement && complement.phrases[0] ? actorsOf(view, complement.phrases[0]) : []
}
