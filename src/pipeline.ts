import { readArticle } from './articles'
import { extractClaims } from './claims'
import { parseSentence } from './clauses'
import { resolveChains } from './coreference'
import { collapseCopies, copiedArticles, countSources } from './corroboration'
import { addPublishingOutlets, mergeChains } from './entities'
import { deriveRelations, entityByChain, placeNodes, recordEntities, recordMentions } from './graph'
import { tagTokens } from './language'
import { findMentions } from './mentions'
import {
  type Article,
  type Attribution,
  type AttributionRecord,
  byText,
  type Chain,
  type Claim,
  contentId,
  type DocumentRecord,
  type GraphData,
  groupBy,
  type Mention,
  type Pair,
  type Sentence,
  type Span,
} from './model'
import { findSentences } from './sentences'

/** A text to be read: `path` is relative to the input that was named, with `/`; `text` is decoded, without a byte order mark. */
export interface ArticleInput {
  readonly path: string
  readonly text: string
}

/** Everything that one article says by itself. It can be kept by content hash and made on any worker. */
export interface Extraction {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
}

/** Reads one article up to its claims. Throws where the text holds no prose. */
export function extractArticle(input: ArticleInput): Extraction {
  const article = readArticle(input)
  const sentences = findSentences(article, tagTokens)
  const mentions = findMentions(article, sentences)
  const chains = resolveChains(sentences, mentions)
  const mentionsBySentence = groupBy(mentions, ({ sentenceId }) => sentenceId)
  const parses = sentences.map((sentence) => parseSentence(sentence, mentionsBySentence.get(sentence.id) ?? []))
  const { claims, attributions } = extractClaims(article, sentences, mentions, chains, parses)
  return { article, sentences, mentions, chains, claims, attributions }
}

/** Joins what the articles say into one graph. The order of the extractions changes nothing. */
export function assembleGraph(extractions: readonly Extraction[]): GraphData {
  const read = tellApart(extractions)
  const articles = read.map(({ article }) => article)
  const sentences = read.flatMap((one) => one.sentences)
  const mentions = read.flatMap((one) => one.mentions)
  const chains = read.flatMap((one) => one.chains)
  const merged = mergeChains(chains, mentions)
  const { entities, outletByArticle } = addPublishingOutlets(articles, merged.entities)
  const textById = new Map(articles.map(({ id, text }) => [id, text]))
  const texts = sentences.map(({ id, articleId, span }) => ({
    id,
    articleId,
    span,
    text: textById.get(articleId)?.slice(span.start, span.end) ?? '',
  }))
  const originBySentence = collapseCopies(articles, texts)
  const relations = deriveRelations(
    articles,
    { sentences, mentions, chains, claims: read.flatMap((one) => one.claims), entities },
    {
      originBySentence,
      countSources: (evidence) =>
        countSources(
          evidence.map(({ document, copyOf }) => ({ articleId: document, copyOf })),
          (id) => outletByArticle.get(id) ?? null,
        ),
    },
  )
  const mentionRecords = recordMentions(entities, chains, mentions)
  const entityRecords = recordEntities(entities, mentionRecords, outletByArticle)
  const copyOf = copiedArticles(texts, originBySentence)
  return {
    documents: articles.map((article) =>
      documentOf(article, outletByArticle.get(article.id) ?? null, copyOf.get(article.id) ?? null),
    ),
    entities: entityRecords,
    mentions: mentionRecords,
    attributions: attributionRecords(
      read.flatMap((one) => one.attributions),
      entityByChain(entities),
    ),
    relations,
    judgements: merged.judgements,
    nodes: placeNodes(entityRecords, relations),
  }
}

/** In one order; of files that hold the same text, all but the first take their path into their ids. The same file twice counts once. */
function tellApart(extractions: readonly Extraction[]): readonly Extraction[] {
  const sorted = [...extractions].sort(
    (a, b) => byText(a.article.id, b.article.id) || byText(a.article.path, b.article.path),
  )
  return sorted.flatMap((extraction, index) => {
    const { id, path } = extraction.article
    const before = sorted[index - 1]?.article
    if (before?.id !== id) return [extraction]
    return before.path === path ? [] : [withPathInIds(extraction)]
  })
}

/** Replaces every id that the extraction made by one that the path is part of. */
function withPathInIds(extraction: Extraction): Extraction {
  const { article, sentences, mentions, chains, claims, attributions } = extraction
  const ids = new Set([article, ...sentences, ...mentions, ...chains, ...claims, ...attributions].map(({ id }) => id))
  const renamed: Extraction = JSON.parse(JSON.stringify(extraction), (key, value) =>
    typeof value === 'string' && key !== 'text' && ids.has(value) ? contentId(value, article.path) : value,
  )
  return renamed
}

function documentOf(article: Article, outlet: string | null, copyOf: string | null): DocumentRecord {
  const { id, path, url, title, authors, published, language, body, text } = article
  return { id, path, url, title, outlet, authors, published, language, copyOf, body, text }
}

const pair = ({ start, end }: Span): Pair => [start, end]

const attributionRecords = (
  attributions: readonly Attribution[],
  entityOf: ReadonlyMap<string, string>,
): AttributionRecord[] =>
  attributions.map(({ id, parentId, articleId, sourceChainId, source, cue, content, direct, span }) => ({
    id,
    parent: parentId,
    document: articleId,
    source: sourceChainId ? (entityOf.get(sourceChainId) ?? null) : null,
    sourceMention: source && pair(source),
    cue: cue && pair(cue),
    content: content.map(pair),
    direct,
    ...span,
  }))
