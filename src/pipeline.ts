import { readArticle, readProse } from './articles'
import { extractClaims } from './claims'
import { parseSentence } from './clauses'
import { resolveChains } from './coreference'
import { applyCorrections, type Correctable } from './corrections'
import { collapseCopies, copiedArticles } from './corroboration'
import { addPublishingOutlets, mergeChains } from './entities'
import { explainReading, type Reading } from './explanation'
import { deriveRelations, entityByChain, findRelays, placeNodes, recordEntities, recordMentions } from './graph'
import { tagTokens } from './language'
import { findMentions } from './mentions'
import {
  type Article,
  type Attribution,
  type AttributionRecord,
  byText,
  type Chain,
  type Claim,
  type Correction,
  type CorrectionOutcome,
  contentId,
  type Denial,
  type DocumentRecord,
  type Explanation,
  type GraphData,
  groupBy,
  type Mention,
  type Pair,
  type RelationRecord,
  type Sentence,
  type SentencePlace,
  type SourcedDocument,
  type Span,
  sourcesOf,
} from './model'
import { findSentences } from './sentences'

/** A text to be read: `path` is relative to the input that was named, with `/`; `text` is decoded, without a byte order mark. */
export interface ArticleInput {
  /** Relative to the input that was named, with `/`; tells apart files that hold the same text. */
  readonly path: string
  /** The whole text, decoded, without a byte order mark. */
  readonly text: string
}

/** Everything that one article says by itself. It can be kept by content hash and made on any worker. */
export interface Extraction {
  /** The article, with what its head and foot tell. */
  readonly article: Article
  /** Where its sentences stand. */
  readonly sentences: readonly SentencePlace[]
  /** What it names. */
  readonly mentions: readonly Mention[]
  /** Which mentions are one thing. */
  readonly chains: readonly Chain[]
  /** Who did, said and is what to whom. */
  readonly claims: readonly Claim[]
  /** Who is said to have said what. */
  readonly attributions: readonly Attribution[]
  /** Who denies what. */
  readonly denials: readonly Denial[]
}

/**
 * Reads one article up to its claims: what can be done article by article, on whatever worker, and kept for later.
 * Throws an Error that names the article where the text holds no prose.
 *
 * @example
 * const extraction = extractArticle({ path: 'a.txt', text: 'France accused Russia of lying.' })
 * extraction.claims[0]?.type // 'accuse'
 */
export function extractArticle(input: ArticleInput): Extraction {
  const { article, sentences, mentions, chains, claims, attributions, denials } = readThrough(readArticle(input))
  return { article, sentences: sentences.map(placeOf), mentions, chains, claims, attributions, denials }
}

/**
 * The way from a text to its claims, sentence by sentence, with the rules that made each thing. The text is taken as it stands: all of it
 * is prose. Throws where it holds no word.
 *
 * @example
 * explainText('France did not accuse Russia of lying.').sentences[0]?.claims[0]?.negated // true
 */
export const explainText = (text: string): Explanation => explainReading(readThrough(readProse(text)))

/**
 * As `explainText`, of an article as a build reads it: metadata and furniture are no sentences.
 * Throws an Error that names the article where the text holds no prose.
 *
 * @example
 * explainArticle({ path: 'a.txt', text: 'May 30, 2017\n\nFrance accused Russia of lying.' }).sentences.length // 1
 */
export const explainArticle = (input: ArticleInput): Explanation => explainReading(readThrough(readArticle(input)))

/** All stages up to the claims. */
function readThrough(article: Article): Reading & Pick<Extraction, 'denials'> {
  const sentences = findSentences(article, tagTokens)
  const mentions = findMentions(article, sentences)
  const chains = resolveChains(sentences, mentions)
  const mentionsBySentence = groupBy(mentions, ({ sentenceId }) => sentenceId)
  const parses = sentences.map((sentence) => parseSentence(sentence, mentionsBySentence.get(sentence.id) ?? []))
  return {
    article,
    sentences,
    mentions,
    chains,
    parses,
    ...extractClaims(article, sentences, mentions, chains, parses),
  }
}

/** The words of a sentence are many times its text: nothing behind the claims reads them. */
const placeOf = ({ id, articleId, index, paragraph, isHeadline, span }: Sentence): SentencePlace => ({
  id,
  articleId,
  index,
  paragraph,
  isHeadline,
  span,
})

/** A graph, and what became of each correction in it. */
export interface Assembled {
  readonly data: GraphData
  readonly outcomes: readonly CorrectionOutcome[]
}

/**
 * Joins what the articles say into one graph, as the user corrects it. The order of the extractions changes nothing.
 *
 * @param corrections in the order in which they were made; a later one wins over an earlier. One that does not apply changes nothing.
 *
 * @example
 * const articles = [{ path: 'a.txt', text: 'France accused Russia of lying.' }]
 * assembleGraph(articles.map(extractArticle)).relations[0]?.type // 'accuse'
 */
export const assembleGraph = (extractions: readonly Extraction[], corrections: readonly Correction[] = []): GraphData =>
  assembleCorrected(extractions, corrections).data

/** As `assembleGraph`, and says which corrections do not apply to the articles. */
export function assembleCorrected(extractions: readonly Extraction[], corrections: readonly Correction[]): Assembled {
  const read = tellApart(extractions)
  const articles = read.map(({ article }) => article)
  const sentences = read.flatMap((one) => one.sentences)
  const mentions = read.flatMap((one) => one.mentions)
  const corrected = applyCorrections(mergeExtractions(read, articles, mentions), corrections)
  const { chains, claims, attributions, denials, entities, judgements, outletByArticle, agencyByArticle, outcomes } =
    corrected
  const texts = textsOf(articles, sentences)
  const originBySentence = collapseCopies(articles, texts)
  const copyOf = copiedArticles(texts, originBySentence)
  const sourcedById = new Map(articles.map(({ id }) => [id, sourcedDocument(id, corrected, copyOf)]))
  const shown = new Set(entities.map(({ id }) => id))
  const all = [...entities, ...corrected.hidden]
  const relations = deriveRelations(
    articles,
    { sentences, mentions, chains, claims, denials, entities },
    {
      originBySentence,
      outletByRelayedClaim: findRelays(articles, { ...corrected, sentences, mentions, entities: all }),
      countSources: (evidence) => sourcesOf(evidence, sourcedById).length,
    },
  ).map((relation) => withoutHidden(relation, shown))
  const mentionRecords = recordMentions(entities, chains, mentions)
  const entityRecords = recordEntities(articles, entities, mentionRecords, [...outletByArticle, ...agencyByArticle])
  const data: GraphData = {
    documents: articles.map((article) => documentOf(article, sourcedById.get(article.id), shown)),
    entities: entityRecords,
    mentions: mentionRecords,
    attributions: attributionRecords(attributions, entityByChain(entities)),
    relations,
    judgements,
    nodes: placeNodes(entityRecords, relations),
  }
  return { data, outcomes }
}

/** The machine's own decision on what is one thing. */
function mergeExtractions(
  read: readonly Extraction[],
  articles: readonly Article[],
  mentions: readonly Mention[],
): Correctable {
  const chains = read.flatMap((one) => one.chains)
  const claims = read.flatMap((one) => one.claims)
  const attributions = read.flatMap((one) => one.attributions)
  const denials = read.flatMap((one) => one.denials)
  const { entities, judgements } = mergeChains(chains, mentions)
  const published = addPublishingOutlets(articles, entities)
  return { articles, mentions, chains, claims, attributions, denials, judgements, ...published }
}

/** The sentences in words. */
function textsOf(articles: readonly Article[], sentences: readonly SentencePlace[]) {
  const textById = new Map(articles.map(({ id, text }) => [id, text]))
  return sentences.map(({ id, articleId, span }) => ({
    id,
    articleId,
    span,
    text: textById.get(articleId)?.slice(span.start, span.end) ?? '',
  }))
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
  const { article, sentences, mentions, chains, claims, attributions, denials } = extraction
  const things = [article, ...sentences, ...mentions, ...chains, ...claims, ...attributions, ...denials]
  const ids = new Set(things.map(({ id }) => id))
  const renamed: Extraction = JSON.parse(JSON.stringify(extraction), (key, value) =>
    typeof value === 'string' && key !== 'text' && ids.has(value) ? contentId(value, article.path) : value,
  )
  return renamed
}

const sourcedDocument = (
  id: string,
  { outletByArticle, agencyByArticle }: Pick<Correctable, 'outletByArticle' | 'agencyByArticle'>,
  copyOf: ReadonlyMap<string, string>,
): SourcedDocument => ({
  outlet: outletByArticle.get(id) ?? null,
  agency: agencyByArticle.get(id) ?? null,
  copyOf: copyOf.get(id) ?? null,
})

/** An outlet that a user hides goes on counting as one source, but no evidence points to it. */
const withoutHidden = (relation: RelationRecord, shown: ReadonlySet<string>): RelationRecord => ({
  ...relation,
  evidence: relation.evidence.map((piece) =>
    piece.relayedFrom !== null && !shown.has(piece.relayedFrom) ? { ...piece, relayedFrom: null } : piece,
  ),
})

/** @param shown the entities that are in the graph: those that a user hides are nobody's outlet in it. */
function documentOf(
  article: Article,
  sourced: SourcedDocument | undefined,
  shown: ReadonlySet<string>,
): DocumentRecord {
  const { id, path, url, title, authors, published, language, body, text } = article
  const shownOrNull = (entity: string | null = null): string | null => (entity && shown.has(entity) ? entity : null)
  const [outlet, agency] = [shownOrNull(sourced?.outlet), shownOrNull(sourced?.agency)]
  const copyOf = sourced?.copyOf ?? null
  return { id, path, url, title, outlet, agency, authors, published, language, copyOf, body, text }
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
