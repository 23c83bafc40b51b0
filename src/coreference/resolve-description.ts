import { titles } from '../language'
import type { Mention } from '../model'
import type { ArticleView } from './article-view'
import type { Cluster } from './cluster'

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

/** "Cyril Ramaphosa, *the president* of South Africa,", "*The Egyptian president*, Abdel Fattah el-Sisi,": the one set beside it. */
function besideName(mention: Mention, view: ArticleView): Cluster | null {
  const tokens = view.tokensOf(mention)
  const isComma = (at: number): boolean => /^,\s+$/u.test(tokens[at]?.before ?? '')
  const found = view
    .inSentence(view.indexOf(mention))
    .find(
      ({ cluster, mention: { tokens: other, form } }) =>
        form === 'name' &&
        cluster.type === mention.type &&
        other.end === mention.tokens.start &&
        isComma(mention.tokens.start),
    )
  return found?.cluster ?? null
}

function resolvePerson(mention: Mention, view: ArticleView): Cluster | null {
  const { of, head = '', age, gender } = mention.cues
  const fitting = persons(view).filter(({ facts }) => !gender || !facts.gender || facts.gender === gender)
  if (age !== undefined) {
    const aged = fitting.filter(({ facts }) => facts.age === age)
    if (aged.length === 1) return aged[0] ?? null
  }
  if (of) return byOffice(fitting, of, head) ?? byElimination(fitting, of, head)
  const titled = fitting.filter(({ facts }) => facts.titles.some((title) => isSameOffice(title, head)))
  return titled.length === 1 ? (titled[0] ?? null) : lastNamed(titled, mention, view)
}

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

function resolveThing(mention: Mention, view: ArticleView): Cluster | null {
  const { head = '', of } = mention.cues
  if (mention.type === 'country') return null
  const named = view.clusters.filter(
    ({ type, mentions }) =>
      type === mention.type && mentions.some(({ text }) => text.toLowerCase().split(' ').includes(head)),
  )
  const own = of ? named.filter(({ facts }) => facts.of.includes(of)) : named
  return lastNamed(own, mention, view)
}

function lastNamed(clusters: readonly Cluster[], mention: Mention, view: ArticleView): Cluster | null {
  const at = view.indexOf(mention)
  for (let index = at; index >= Math.max(0, at - LOOK_BACK); index--) {
    const found = view
      .inSentence(index)
      .filter(({ cluster, mention: { span } }) => clusters.includes(cluster) && span.end <= mention.span.start)
    const last = found.at(-1)
    if (last) return last.cluster
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
