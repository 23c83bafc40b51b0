import { titles } from '../language'
import type { Mention } from '../model'
import type { ArticleView } from './article-view'
import type { Cluster } from './cluster'
import { KINDS, NAMED_ONLY, RELATIONAL } from './lexicon/resolve-description-words'

/** How many sentences back a plain "the minister" looks. */
const LOOK_BACK = 3

/**
 * Whom a description of one thing means: "the French leader" is who leads France by what the article says,
 * "the 39-year-old" whose age that is, "the ministry" the last one named. Null where the text leaves it open.
 */
export function resolveDescription(mention: Mention, view: ArticleView): Cluster | null {
  const beside = besideName(mention, view)
  if (beside) return beside
  if (mention.cues.head === 'counterpart') return counterpart(mention, view)
  return mention.type === 'person' ? resolvePerson(mention, view) : resolveThing(mention, view)
}

/** "*Apple CEO* Steve Jobs", "Cyril Ramaphosa, *the president* of South Africa,", "*The Egyptian president*, Abdel Fattah el-Sisi,": the one set beside it. */
function besideName(mention: Mention, view: ArticleView): Cluster | null {
  const tokens = view.tokensOf(mention)
  const { start, end } = mention.tokens
  const isComma = (at: number): boolean => /^,\s+$/u.test(tokens[at]?.before ?? '')
  const isClosed = (at: number): boolean => at >= tokens.length || /^[,;)]/u.test(tokens[at]?.before ?? '')
  const found = view.inSentence(view.indexOf(mention)).find(({ cluster, mention: { tokens: other, form } }) => {
    if (form !== 'name' || cluster.type !== mention.type) return false
    if (other.start === end) return !isComma(end) || isClosed(other.end)
    const goesOn = tokens[end]?.before === ' ' && tokens[end]?.normal === 'of'
    return other.end === start && isComma(start) && (isClosed(end) || goesOn)
  })
  return found?.cluster ?? null
}

function resolvePerson(mention: Mention, view: ArticleView): Cluster | null {
  const { of, head = '', age, gender } = mention.cues
  const fitting = persons(view).filter(({ facts }) => !gender || !facts.gender || facts.gender === gender)
  if (age !== undefined) {
    const aged = fitting.filter(({ facts }) => facts.age === age)
    if (aged.length === 1) return aged[0] ?? null
  }
  if (of) return byOffice(fitting, of, head) ?? byElimination(fitting, of, head) ?? carriedOn(mention, view, fitting)
  const titled = fitting.filter(({ facts }) => facts.titles.some((title) => isSameOffice(title, head)))
  if (titled.length === 0) return carriedOn(mention, view, fitting)
  return titled.length === 1 ? (titled[0] ?? null) : lastNamed(titled, mention, view)
}

/**
 * "Victor Osimhen missed training. *The striker* has a sore knee.": the subject of a sentence goes on with the subject of the one
 * before, where that names one person and nothing that the text says of the person speaks against it.
 */
function carriedOn(mention: Mention, view: ArticleView, fitting: readonly Cluster[]): Cluster | null {
  const { of, head = '' } = mention.cues
  if (RELATIONAL.includes(head) || !opensSentence(mention, view)) return null
  const [only, ...others] = new Set(
    view
      .inSentence(view.indexOf(mention) - 1)
      .filter(({ cluster }) => cluster.type === 'person')
      .map(({ cluster }) => cluster),
  )
  const isSubject = view.inSentence(view.indexOf(mention) - 1).some((one) => one.cluster === only && one.isSubject)
  if (!only || others.length > 0 || !isSubject || !fitting.includes(only)) return null
  return isUntitled(only) && (!of || only.facts.of.every((key) => key === of)) ? only : null
}

/** Right at the start, and not in a quotation. */
const opensSentence = (mention: Mention, view: ArticleView): boolean =>
  mention.tokens.start === 0 && !/["“‘]/u.test(view.tokensOf(mention)[0]?.before ?? '')

/** Who is said to be of that country or body, and to hold such an office. */
function byOffice(fitting: readonly Cluster[], of: string, head: string): Cluster | null {
  const own = fitting.filter(({ facts }) => facts.of.includes(of))
  const holders = own.filter(({ facts }) =>
    facts.titles.some((title) => isSameOffice(title, head) || (isLead(title) && isLead(head))),
  )
  if (holders.length > 0) return mainOne(holders)
  return own.length === 1 && isUntitled(own[0]) ? (own[0] ?? null) : null
}

/** The only one, or the one that the article names three times as often as any other. */
function mainOne(clusters: readonly Cluster[]): Cluster | null {
  const [first, second] = [...clusters].sort((a, b) => b.mentions.length - a.mentions.length)
  return first && (!second || first.mentions.length >= 3 * second.mentions.length) ? first : null
}

/** "the Russian president" where the only president of no named country is "President Putin". */
function byElimination(fitting: readonly Cluster[], of: string, head: string): Cluster | null {
  const open = fitting.filter(
    ({ facts }) =>
      facts.of.length === 0 &&
      facts.titles.some((title) => isSameOffice(title, head) || (isLead(title) && isLead(head))),
  )
  const taken = fitting.some(({ facts }) => facts.of.includes(of) && facts.titles.some(isLead))
  return taken ? null : mainOne(open)
}

/** "his Russian counterpart": another one, of that country. */
function counterpart({ cues: { of }, span }: Mention, view: ArticleView): Cluster | null {
  if (!of) return null
  const own = persons(view).filter(({ facts }) => facts.of.includes(of) && facts.titles.length > 0)
  const apposed = own.find(({ mentions }) =>
    mentions.some(({ span: { start } }) => start > span.end && start - span.end <= 2),
  )
  return apposed ?? (own.length === 1 ? (own[0] ?? null) : null)
}

/** "The company", "The ministry": the body whose name has the word, else the one that the sentence before is about. */
function resolveThing(mention: Mention, view: ArticleView): Cluster | null {
  const { head = '', of } = mention.cues
  if (mention.type === 'country') return null
  const named = view.clusters.filter(
    ({ type, mentions }) =>
      type === mention.type &&
      mentions.some(({ form, text }) => form === 'name' && text.toLowerCase().split(' ').includes(head)),
  )
  const own = of ? named.filter(({ facts }) => facts.of.includes(of)) : named
  return own.length > 0 || of ? lastNamed(own, mention, view) : spokenOf(mention, view)
}

/** The only body in the sentence before, where its name has no head of another kind. */
function spokenOf(mention: Mention, view: ArticleView): Cluster | null {
  const { head = '' } = mention.cues
  const before = view.inSentence(view.indexOf(mention) - 1).filter(({ cluster }) => isOfKind(cluster, mention))
  const [only, ...others] = new Set(before.map(({ cluster }) => cluster))
  if (!only || others.length > 0 || NAMED_ONLY.includes(head)) return null
  const words = only.mentions.flatMap(({ form, text }) => (form === 'name' ? text.toLowerCase().split(/\s+/u) : []))
  return words.some((word) => KINDS.includes(word)) ? null : only
}

const isOfKind = (cluster: Cluster, { type }: Mention): boolean =>
  cluster.type === type || (cluster.type === 'outlet' && type === 'organization')

/** The one of them named last, unless the same sentence names another of them. */
function lastNamed(clusters: readonly Cluster[], mention: Mention, view: ArticleView): Cluster | null {
  const at = view.indexOf(mention)
  for (let index = at; index >= Math.max(0, at - LOOK_BACK); index--) {
    const found = view
      .inSentence(index)
      .filter(({ cluster, mention: { span } }) => clusters.includes(cluster) && span.end <= mention.span.start)
    const last = found.at(-1)?.cluster
    if (last) return found.every(({ cluster }) => cluster === last) ? last : null
  }
  return null
}

const persons = ({ clusters }: ArticleView): readonly Cluster[] => clusters.filter(({ type }) => type === 'person')

const isLead = (words: string): boolean =>
  GENERAL_LEADERS.includes(words) || titles.get(words).some(({ role }) => role === 'lead')
const GENERAL_LEADERS = ['leader', 'head of state', 'strongman', 'counterpart']

const isSameOffice = (title: string, head: string): boolean =>
  title === head || title.endsWith(` ${head}`) || head.endsWith(` ${title}`)

/** Nothing is known of the person's office, so that it does not speak against the description. */
const isUntitled = (cluster: Cluster | undefined): boolean => cluster?.facts.titles.length === 0
