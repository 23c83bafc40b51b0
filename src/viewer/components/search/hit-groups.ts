import type { DocumentRecord } from '../../../model'
import type { Hits } from '../../core/search/find-hits'
import type { Suggestion } from '../../core/search/name-search'
import type { Sentence } from '../../core/search/sentence'

/** A line under the search field. */
export type Hit =
  | { readonly kind: 'entity'; readonly id: string; readonly suggestion: Suggestion }
  | { readonly kind: 'sentence'; readonly id: string; readonly sentence: Sentence }
  | { readonly kind: 'article'; readonly id: string; readonly document: DocumentRecord }
  | { readonly kind: 'all'; readonly id: string; readonly words: string }

export interface HitGroup {
  readonly id: string
  readonly name: string
  readonly hits: readonly Hit[]
}

interface GroupKind {
  readonly id: string
  readonly name: string
  /** What its hits are called together: "Show all 134 sentences". */
  readonly plural: string
  readonly limit: number
  readonly hitsOf: (hits: Hits) => readonly Hit[]
}

const entityHit = (suggestion: Suggestion): Hit => ({
  kind: 'entity',
  id: `entity ${suggestion.entity.id}`,
  suggestion,
})

const KINDS: readonly GroupKind[] = [
  {
    id: 'names',
    name: 'People, places and groups',
    plural: 'names',
    limit: 6,
    hitsOf: ({ names }) => names.map(entityHit),
  },
  { id: 'topics', name: 'Topics', plural: 'topics', limit: 3, hitsOf: ({ topics }) => topics.map(entityHit) },
  {
    id: 'sentences',
    name: 'Sentences',
    plural: 'sentences',
    limit: 5,
    hitsOf: ({ sentences }) =>
      sentences.items.map((sentence) => ({
        kind: 'sentence',
        id: `sentence ${sentence.document} ${sentence.start}`,
        sentence,
      })),
  },
  {
    id: 'articles',
    name: 'Articles',
    plural: 'articles',
    limit: 3,
    hitsOf: ({ articles }) =>
      articles.items.map((document) => ({ kind: 'article', id: `article ${document.id}`, document })),
  },
]

/** The first of each kind; where there are more, the last line opens them all. */
export const hitGroups = (hits: Hits): readonly HitGroup[] =>
  KINDS.map((kind) => ({ id: kind.id, name: kind.name, hits: firstOf(kind, kind.hitsOf(hits)) })).filter(
    (group) => group.hits.length > 0,
  )

const firstOf = ({ id, plural, limit }: GroupKind, hits: readonly Hit[]): readonly Hit[] =>
  hits.length <= limit
    ? hits
    : [...hits.slice(0, limit), { kind: 'all', id: `all ${id}`, words: `Show all ${hits.length} ${plural}` }]
