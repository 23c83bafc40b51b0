import { mergeChains } from '../../src/entities'
import type { Chain, EntityType, Mention, MentionCues } from '../../src/model'

/** A thing as an article names it: all its names, and what is said of it by the way. */
export interface Named {
  readonly type: EntityType
  readonly names: readonly string[]
  readonly known?: string
  readonly owner?: string
  readonly cues?: MentionCues
}

export const person = (name: string, cues: MentionCues = {}): Named => ({ type: 'person', names: [name], cues })
export const body = (...names: readonly string[]): Named => ({ type: 'organization', names })
export const country = (code: string): Named => ({ type: 'country', names: [code], known: `country:${code}` })

interface Read {
  readonly chains: readonly Chain[]
  readonly mentions: readonly Mention[]
}

/** What extraction leaves behind of articles that name these things; `ids` are the articles'. */
export function readArticles(articles: readonly (readonly Named[])[], ids: readonly string[] = []): Read {
  const read = articles.flatMap((things, index) =>
    things.map((thing, at) => readThing(thing, ids[index] ?? `a${index}`, at)),
  )
  return { chains: read.map(({ chain }) => chain), mentions: read.flatMap(({ mentions }) => mentions) }
}

function readThing({ type, names, known, owner, cues = {} }: Named, articleId: string, at: number) {
  const mentions = names.map((text, index): Mention => {
    const start = at * 100 + index * 30
    return {
      id: `${articleId}-m${at}-${index}`,
      articleId,
      sentenceId: `${articleId}-s`,
      span: { start, end: start + text.length },
      tokens: { start, end: start + 1 },
      text,
      type,
      form: 'name',
      known: known ?? null,
      cues,
      rule: 'test',
      confidence: 0.9,
    }
  })
  const chain: Chain = {
    id: `${articleId}-c${at}`,
    articleId,
    type,
    name: names[0] ?? '',
    known: known ?? null,
    ...(owner ? { owner } : {}),
    mentionIds: mentions.map(({ id }) => id),
  }
  return { chain, mentions }
}

export const merge = ({ chains, mentions }: Read) => mergeChains(chains, mentions)

/** Each entity's id with its number of chains: "person:laura-bush 2". */
export const counts = (...articles: readonly (readonly Named[])[]): string[] =>
  merge(readArticles(articles))
    .entities.filter(({ type }) => type !== 'country')
    .map(({ id, chainIds }) => `${id} ${chainIds.length}`)
