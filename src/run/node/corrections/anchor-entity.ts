import { byText, type EntityAnchor, type EntityRecord, groupBy, type MentionRecord } from '../../../model'

/** Enough to outvote one that a later build reads otherwise. */
const MOST_MENTIONS = 5

/** Holds on to an entity by its name and a few of its mentions: names before other words, of as many documents as there are. */
export function anchorEntity(entity: EntityRecord, mentions: readonly MentionRecord[]): EntityAnchor {
  return {
    name: entity.name,
    type: entity.type,
    mentions: oneByOne(mentions)
      .slice(0, MOST_MENTIONS)
      .map(({ document, start, end, text }) => ({ document, start, end, text })),
  }
}

/** The first of each document, then the second of each, and so on. */
function oneByOne(mentions: readonly MentionRecord[]): readonly MentionRecord[] {
  const ordered = [...mentions].sort(
    (a, b) =>
      Number(b.form === 'name') - Number(a.form === 'name') || byText(a.document, b.document) || a.start - b.start,
  )
  return [...groupBy(ordered, ({ document }) => document).values()]
    .flatMap((ofDocument) => ofDocument.map((mention, rank) => ({ mention, rank })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ mention }) => mention)
}

const placeOf = ({ document, start, end }: MentionRecord): string => `${document} ${start} ${end}`

/** The mentions of each entity that stand for no other at the same time, as "the pair" does. */
export function ownMentions(mentions: readonly MentionRecord[]): ReadonlyMap<string, readonly MentionRecord[]> {
  const byPlace = groupBy(mentions, placeOf)
  return groupBy(
    mentions.filter((mention) => byPlace.get(placeOf(mention))?.length === 1),
    ({ entity }) => entity,
  )
}
