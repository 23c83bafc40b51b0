import { type Chain, contentId, type Mention, type Sentence } from '../model'
import { ArticleView } from './article-view'
import { addMention, type Cluster, fullestName } from './cluster'
import { groupNames } from './group-names'
import { resolveDescription } from './resolve-description'
import { resolvePlural } from './resolve-plural'
import { resolvePronoun } from './resolve-pronoun'
import { resolveSpeaker } from './resolve-speaker'

/**
 * Who is who within one article: names by their parts, then, in the order of the text, what leans on them.
 * A mention that the text leaves open joins no chain; one that stands for two joins both.
 */
export function resolveChains(sentences: readonly Sentence[], mentions: readonly Mention[]): Chain[] {
  const clusters = groupNames(mentions, sentences)
  const view = new ArticleView(sentences, clusters)
  for (const mention of mentions) {
    for (const cluster of antecedentsOf(mention, view)) {
      addMention(cluster, mention)
      view.settle(cluster, mention)
    }
  }
  return clusters.map(chainOf)
}

function antecedentsOf(mention: Mention, view: ArticleView): readonly Cluster[] {
  if (mention.form !== 'description' && mention.form !== 'pronoun') return []
  if (mention.cues.head === 'speaker') return [resolveSpeaker(mention, view)].filter((cluster) => cluster !== null)
  if (mention.cues.plural) return resolvePlural(mention, view)
  const cluster = mention.form === 'pronoun' ? resolvePronoun(mention, view) : resolveDescription(mention, view)
  return cluster ? [cluster] : []
}

function chainOf(cluster: Cluster): Chain {
  const mentions = [...cluster.mentions].sort((a, b) => a.span.start - b.span.start)
  const articleId = mentions[0]?.articleId ?? ''
  const name = fullestName(cluster)
  const id = contentId(articleId, cluster.type, cluster.known ?? name, String(mentions[0]?.span.start))
  return {
    id,
    articleId,
    type: cluster.type,
    name,
    known: cluster.known,
    ...(cluster.owner ? { owner: cluster.owner } : {}),
    mentionIds: mentions.map((mention) => mention.id),
  }
}
