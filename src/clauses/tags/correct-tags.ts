import { hasTag, titles } from '../../language'
import type { Token } from '../../model'
import { TAKES_CLAUSE } from '../lexicon'
import { MODIFYING_GERUNDS } from '../lexicon/noun-verbs'
import { isCoordinator, isEither, isRelative, isSubordinator, isVerb } from '../word-classes'
import { isNounAfterAll } from './is-noun-after-all'
import { verbAfterAll } from './verb-after-all'
import { follows, type WordContext, wordBefore } from './word-context'

/**
 * The words with nouns and verbs told apart by those around them, where the tagger went by the word alone:
 * "U.S. *forces* had" has a noun, "US *jails* spy" a verb. Names are nouns whatever they look like.
 */
export function correctTags(
  tokens: readonly Token[],
  isName: (at: number) => boolean,
  isDemonym: (at: number) => boolean,
): Token[] {
  const corrected = [...tokens]
  const isTitle = isTitleCase(tokens)
  let verb: Token | null = null
  let isInfinitive = false
  let opener: string | null = null
  tokens.forEach((token, at) => {
    if (opensStretch(token, tokens[at - 1])) {
      verb = null
      opener = isConjunction(token) ? token.normal : null
    }
    if (isDemonym(at)) corrected[at] = { ...token, tags: [...token.tags, 'Demonym'] }
    if (isName(at) || isDemonym(at)) return
    const before = wordBefore(corrected, at)
    const context = { tokens: corrected, at, isName, isTitle, before, verb, isInfinitive, opener }
    const verbTags = verbAfterAll(context)
    if (verbTags) corrected[at] = { ...token, tags: verbTags }
    else if (isModifyingGerund(corrected, at)) corrected[at] = { ...token, tags: ['Adjective'] }
    else if (isTitleOfName(context) || isNounAfterAll(context)) corrected[at] = { ...token, tags: nounTags(token) }
    const decided = corrected[at]
    if (!decided || !isVerb(decided) || hasTag(decided, 'Gerund')) return
    verb = TAKES_CLAUSE.thatClause.has(token.normal) ? null : decided
    isInfinitive = corrected[before]?.normal === 'to'
  })
  return corrected
}

/** "*Judge* Boitumelo Kgosi asked": a title in capitals, though the word alone may be a verb. */
const isTitleOfName = ({ tokens, at, isName }: WordContext): boolean =>
  isName(at + 1) &&
  tokens[at + 1]?.before === ' ' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  isVerb(tokens[at]) &&
  titles.get(tokens[at]?.normal ?? '').length > 0

/** "*emerging* movements", "*neighbouring* countries": an -ing form that does nothing but modify, before its noun. */
const isModifyingGerund = (tokens: readonly Token[], at: number): boolean =>
  MODIFYING_GERUNDS.has(tokens[at]?.normal ?? '') &&
  follows(tokens[at + 1]) &&
  hasTag(tokens[at + 1], 'Noun') &&
  !hasTag(tokens[at + 1], 'Pronoun', 'ProperNoun', 'Possessive')

/** Whether most of the longer words begin with a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const longer = tokens.filter(({ text }) => text.length > 3)
  return longer.filter(({ text }) => /^\p{Lu}/u.test(text)).length > longer.length * 0.7
}

const nounTags = ({ normal }: Token): readonly string[] => [
  'Noun',
  /[^s]s$/u.test(normal) || normal === 'police' ? 'Plural' : 'Singular',
]

const isConjunction = (token: Token): boolean => isSubordinator(token) || isEither(token) || token.normal === 'that'

/** Whether a new stretch begins with the token, in which a verb of its own may come. */
const opensStretch = (token: Token, previous: Token | undefined): boolean =>
  !follows(token) ||
  isConjunction(token) ||
  isRelative(token) ||
  isCoordinator(token) ||
  (previous !== undefined && isRelative(previous))
