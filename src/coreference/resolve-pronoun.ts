import { hasTag } from '../language'
import type { Mention, Token } from '../model'
import type { ArticleView, Settled } from './article-view'
import type { Cluster } from './cluster'
import { AGENTIVE } from './lexicon/resolve-pronoun-words'
import { isQuoted } from './resolve-speaker'

const BODIES = ['country', 'organization', 'outlet']

/** How many sentences back a pronoun looks for its antecedent. */
const LOOK_BACK = 2

/**
 * Whom "he", "her" or "its" means: the nearest fitting subject before it, in its own sentence first,
 * then in the sentences before. An object pronoun is not its own clause's subject. Null where nothing fits or "it" may stand for a thing without a name.
 */
export function resolvePronoun(mention: Mention, view: ArticleView): Cluster | null {
  const { gender } = mention.cues
  if (gender === 'neuter') return resolveNeuter(mention, view)
  const fits = ({ cluster }: Settled): boolean =>
    cluster.type === 'person' && (!cluster.facts.gender || cluster.facts.gender === gender)
  const excluded = isObject(mention, view) ? subjectOfClause(mention, view) : null
  const voice = isQuoted(view.tokensOf(mention), mention.tokens.start)
  const own = view
    .before(mention)
    .filter((settled) => fits(settled) && settled.cluster !== excluded && (!voice || isInVoice(settled, view)))
  if (own.length > 0) return excluded ? (own.at(-1)?.cluster ?? null) : salient(own)
  const start = view.indexOf(mention)
  const goesOn = goesOnWithTheme(mention, view)
  for (let index = start - 1; index >= Math.max(0, start - LOOK_BACK); index--) {
    const earlier = view.inSentence(index).filter((settled) => fits(settled) && (!goesOn || isTheme(settled, view)))
    const outside = earlier.filter((settled) => !isInVoice(settled, view))
    if (earlier.length > 0)
      return salient((outside.length > 0 ? outside : earlier).filter(({ cluster }) => cluster !== excluded))
  }
  return excluded ? null : speakerBehind(mention, view, fits)
}

/** "But he *also* launched": the sentence adds to what its subject did before. */
function goesOnWithTheme(mention: Mention, view: ArticleView): boolean {
  const tokens = view.tokensOf(mention)
  const behind = tokens.slice(mention.tokens.end, mention.tokens.end + 2).map(({ normal }) => normal)
  return mention.tokens.start <= 1 && behind.includes('also')
}

/** Whether the mention is what its sentence is about: a subject with no finite verb before it, what is quoted aside. */
function isTheme({ mention, isSubject }: Settled, view: ArticleView): boolean {
  const tokens = view.tokensOf(mention)
  const before = tokens.slice(0, mention.tokens.start).filter((_, at) => !isQuoted(tokens, at))
  const isFinite = (token: Token): boolean =>
    hasTag(token, 'PastTense', 'PresentTense', 'Copula', 'Modal') && !hasTag(token, 'Gerund')
  return isSubject && !before.some(isFinite)
}

/** The first subject, else the first named. */
const salient = (settled: readonly Settled[]): Cluster | null =>
  (settled.find(({ isSubject }) => isSubject) ?? settled[0])?.cluster ?? null

const isObject = (mention: Mention, view: ArticleView): boolean => {
  const word = mention.text.toLowerCase()
  if (word === 'him') return true
  const tokens = view.tokensOf(mention)
  return word === 'her' && !tokens[mention.tokens.end]?.tags.some((tag) => tag === 'Noun' || tag === 'Adjective')
}

/** The subject nearest before the mention: its own clause's, unless a clause with another subject opens in between. */
function subjectOfClause(mention: Mention, view: ArticleView): Cluster | null {
  const nearest = view
    .before(mention)
    .filter(({ isSubject }) => isSubject)
    .at(-1)
  if (!nearest) return null
  const between = view.tokensOf(mention).slice(nearest.mention.tokens.end, mention.tokens.start)
  const opens = between.some(
    ({ normal, before }, at) =>
      /^,\s/u.test(before) && ['and', 'but', 'while'].includes(normal) && hasTag(between[at + 1], 'Determiner'),
  )
  return opens ? null : nearest.cluster
}

/** Within quotation marks: who is named there, the one quoted names. */
const isInVoice = ({ mention }: Settled, view: ArticleView): boolean =>
  isQuoted(view.tokensOf(mention), mention.tokens.start)

/** "Before his visit, Macron said": nobody before, one person right behind. */
function speakerBehind(mention: Mention, view: ArticleView, fits: (settled: Settled) => boolean): Cluster | null {
  if (mention.tokens.start > 4 || !/^(?:his|her)$/iu.test(mention.text)) return null
  const behind = view
    .inSentence(view.indexOf(mention))
    .filter((settled) => fits(settled) && settled.mention.span.start > mention.span.end)
  const [first] = behind
  return first?.isSubject ? first.cluster : null
}

/** "it" and "its" for a state or a body that is the subject of the same sentence; anything else may be a thing without a name. */
function resolveNeuter(mention: Mention, view: ArticleView): Cluster | null {
  if (isEmptySubject(mention, view)) return null
  const fitting = view
    .before(mention)
    .filter(({ cluster, mention: { form } }) => BODIES.includes(cluster.type) && form !== 'demonym')
    .filter(({ mention: other }) => !actsUpon(other, mention, view))
  const nearest = fitting.at(-1)
  if (mention.text.toLowerCase() === 'its')
    return (fitting.filter(({ isSubject }) => isSubject).at(-1) ?? null)?.cluster ?? null
  if (fitting.length === 0 && mention.tokens.start === 0) return actsOn(mention, view)
  const isTied = nearest && mention.tokens.start - nearest.mention.tokens.end <= NEUTER_REACH
  return isTied ? nearest.cluster : null
}

/** "; *Peru* and five *EU* members do not recognise *it*": whoever stands before the verb whose object the pronoun is. */
function actsUpon({ tokens: { start, end } }: Mention, pronoun: Mention, view: ArticleView): boolean {
  const tokens = view.tokensOf(pronoun)
  const isMain = (token: Token): boolean => hasTag(token, 'Verb') && !hasTag(token, 'Auxiliary', 'Modal')
  const at = pronoun.tokens.start
  if (!hasTag(tokens[at - 1], 'Verb') || tokens.slice(end, at).filter(isMain).length !== 1) return false
  const opening = tokens.slice(0, start + 1).findLastIndex(({ before }) => before.includes(';'))
  return !tokens.slice(Math.max(0, opening), start).some(isMain)
}

/** "Garuda cut routes. *It* said ...": an "it" that speaks or acts goes on with the only body that the sentence before begins with. */
function actsOn(mention: Mention, view: ArticleView): Cluster | null {
  if (!AGENTIVE.includes(view.tokensOf(mention)[mention.tokens.end]?.normal ?? '')) return null
  const before = view
    .inSentence(view.indexOf(mention) - 1)
    .filter(({ cluster, mention: { form } }) => BODIES.includes(cluster.type) && form !== 'demonym')
  const [first] = before
  const isOnly = before.every(({ cluster, isSubject }) => cluster === first?.cluster || !isSubject)
  return first?.isSubject && isOnly ? first.cluster : null
}

/** Beyond so many tokens "it" has too many other things to mean. */
const NEUTER_REACH = 8

/** "it is important that", "it would be odd if", "it's indispensable to": nobody. */
function isEmptySubject(mention: Mention, view: ArticleView): boolean {
  const tokens = view.tokensOf(mention)
  let at = mention.tokens.end
  while (tokens[at]?.tags.some((tag) => tag === 'Modal' || tag === 'Adverb' || tag === 'Negative')) at++
  return (
    tokens[at]?.tags.includes('Copula') === true ||
    ['be', 'seems', 'seemed', 'appears', 'appeared', 'takes', 'took'].includes(tokens[at]?.normal ?? '')
  )
}
