import { byText, groupBy, type RelationType } from '../model'

/** The ids of the relations by which somebody rejects something in a sentence, by sentence and entity. */
export type Denials = ReadonlyMap<string, readonly string[]>

/** What one sentence gives to a relation, as far as denials ask. */
interface Said {
  readonly type: RelationType
  readonly source: string
  readonly sentenceId: string
  /** The entity that the sentence says denies it. */
  readonly deniedBy: string | null
}

const keyOf = (sentenceId: string, entity: string): string => `${sentenceId} ${entity}`

/** @param groups what the sentences say, by id of the relation that it goes to */
export function findDenials(groups: ReadonlyMap<string, readonly Said[]>): Denials {
  const rejections = [...groups].flatMap(([id, group]) =>
    group.flatMap(({ type, sentenceId, source }) =>
      type === 'reject' ? [{ id, key: keyOf(sentenceId, source) }] : [],
    ),
  )
  const byKey = groupBy(rejections, ({ key }) => key)
  return new Map([...byKey].map(([key, found]) => [key, found.map(({ id }) => id)]))
}

/** The rejections by which those who deny a relation do so in the sentences that tell it, in order. */
export function denialsOf(id: string, group: readonly Said[], denials: Denials): readonly string[] {
  const found = group.flatMap(({ sentenceId, deniedBy }) =>
    deniedBy === null ? [] : (denials.get(keyOf(sentenceId, deniedBy)) ?? []),
  )
  return [...new Set(found)].filter((denial) => denial !== id).sort(byText)
}
