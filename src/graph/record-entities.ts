import {
  type Article,
  bySpan,
  byText,
  type Chain,
  type Entity,
  type EntityRecord,
  type EntityType,
  type Mention,
  type MentionRecord,
} from '../model'
import { byId, entityByChain } from './entity-index'
import { topicSalience } from './topic-salience'

/** The mentions of each entity, by article and place. A mention that stands for two things is listed for both. */
export function recordMentions(
  entities: readonly Entity[],
  chains: readonly Chain[],
  mentions: readonly Mention[],
): MentionRecord[] {
  const mentionById = byId(mentions)
  const entityOf = entityByChain(entities)
  const placed = chains.flatMap((chain) =>
    chain.mentionIds.flatMap((id) => ({ entity: entityOf.get(chain.id) ?? null, mention: mentionById.get(id) })),
  )
  return placed
    .flatMap(({ entity, mention }) => (entity && mention ? [{ entity, mention }] : []))
    .sort(
      (a, b) =>
        byText(a.mention.articleId, b.mention.articleId) ||
        bySpan(a.mention.span, b.mention.span) ||
        byText(a.entity, b.entity),
    )
    .map(({ entity, mention: { articleId, span, text, form, rule, confidence } }) => ({
      entity,
      document: articleId,
      start: span.start,
      end: span.end,
      text,
      form,
      rule,
      confidence,
    }))
}

/** The entities with their counts. An outlet that only publishes, or an agency that is credited, has no mention, but its articles count. */
export function recordEntities(
  articles: readonly Article[],
  entities: readonly Entity[],
  mentions: readonly MentionRecord[],
  publishers: Iterable<readonly [article: string, outlet: string]>,
): EntityRecord[] {
  const topics = new Set(entities.filter(({ type }) => type === 'topic').map(({ id }) => id))
  const salience = topicSalience(
    articles,
    mentions.filter(({ entity }) => topics.has(entity)),
  )
  const count = new Map<string, number>()
  const documents = new Map<string, Set<string>>()
  const note = (entity: string, document: string): void => {
    const seen = documents.get(entity)
    if (seen) seen.add(document)
    else documents.set(entity, new Set([document]))
  }
  for (const { entity, document } of mentions) {
    count.set(entity, (count.get(entity) ?? 0) + 1)
    note(entity, document)
  }
  for (const [article, outlet] of publishers) note(outlet, article)
  return entities.map(({ id, type, name, aliases, countryCode }) => ({
    id,
    type,
    name,
    aliases,
    countryCode,
    mentions: count.get(id) ?? 0,
    documents: documents.get(id)?.size ?? 0,
    ...(type === 'topic' ? { salience: salience.get(id) ?? 0 } : {}),
  }))
}

/** Colours of the entity types, readable on white and on black and told apart by the colour-blind (after Okabe and Ito, 2008). */
export const TYPE_COLORS: Readonly<Record<EntityType, string>> = {
  person: '#0072b2',
  country: '#d55e00',
  organization: '#009e73',
  outlet: '#cc79a7',
  place: '#8c6d31',
  topic: '#7f7f7f',
}
