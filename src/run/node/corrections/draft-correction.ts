import { type Correction, contentId, type EntityAnchor, type EntityRecord } from '../../../model'
import type { Lookup } from '../../../query'
import { aType } from './a-type'
import { anchorEntity, ownMentions } from './anchor-entity'
import { checkWish } from './check-wish'
import { CorrectionError } from './correction-error'
import type { CorrectionWish } from './correction-wish'
import { draftSplit } from './draft-split'
import { plainName } from './plain-name'

/** A correction that has no id yet. */
type Draft = Correction extends infer One ? (One extends Correction ? Omit<One, 'id'> : never) : never

/**
 * What the user asks for, anchored in the graph as it stands. `taken` are the ids of the corrections that there are.
 * Throws a NameError on a name that stands for no entity or for several, a CorrectionError on what is no wish or would change
 * nothing.
 */
export function draftCorrection(graph: Lookup, wish: CorrectionWish, taken: ReadonlySet<string>): Correction {
  checkWish(wish)
  const note = wish.note === undefined || wish.note.trim() === '' ? {} : { note: wish.note.trim() }
  const draft = draftOf(graph, wish)
  return { id: freeId(draft, taken), ...draft, ...note } as Correction
}

/**
 * Of what is decided, not of why: a split that is made again is the split that other corrections are about. The same may be decided
 * again after another has come between, so that content alone is no id.
 */
function freeId(draft: Draft, taken: ReadonlySet<string>): string {
  const content = JSON.stringify(draft)
  for (let time = 1; ; time++) {
    const id = contentId('correction', content, String(time))
    if (!taken.has(id)) return id
  }
}

function draftOf(graph: Lookup, wish: CorrectionWish): Draft {
  if (wish.action === 'merge') return { action: 'merge', entities: draftMerge(graph, wish.entities) }
  const entity = graph.names.resolve(wish.entity)
  switch (wish.action) {
    case 'split':
      return draftSplit(graph, entity, wish)
    case 'rename':
      return { action: 'rename', entity: anchorOf(graph, entity), name: newName(entity, wish.name) }
    case 'hide':
      return { action: 'hide', entity: anchorOf(graph, entity) }
    case 'retype':
      if (entity.type === wish.type)
        throw new CorrectionError(`${entity.name} (${entity.id}) is ${aType(wish.type)} already.`)
      return { action: 'retype', entity: anchorOf(graph, entity), type: wish.type }
  }
}

const anchorOf = ({ data }: Lookup, entity: EntityRecord): EntityAnchor =>
  anchorEntity(entity, ownMentions(data.mentions).get(entity.id) ?? [])

function draftMerge({ data, names }: Lookup, words: readonly string[]): readonly EntityAnchor[] {
  const entities = words.map((word) => names.resolve(word))
  for (const [index, { id, name }] of entities.entries()) {
    const first = entities.findIndex((other) => other.id === id)
    if (first === index) continue
    throw new CorrectionError(
      `"${words[first]}" and "${words[index]}" both stand for ${name} (${id}) already. Name different entities.`,
    )
  }
  if (entities.length < 2) throw new CorrectionError('A merge takes two entities or more.')
  const mentions = ownMentions(data.mentions)
  return entities.map((entity) => anchorEntity(entity, mentions.get(entity.id) ?? []))
}

function newName(entity: EntityRecord, name: string): string {
  const plain = plainName(name)
  if (plain === entity.name) throw new CorrectionError(`${entity.name} (${entity.id}) is called so already.`)
  return plain
}
