import { type Correction, contentId, type EntityAnchor, type EntityRecord, foldName } from '../../../model'
import type { Lookup } from '../../../query'
import { anchorEntity, ownMentions } from './anchor-entity'
import { CorrectionError } from './correction-error'
import type { CorrectionWish } from './correction-wish'
import { draftSplit } from './draft-split'

/** A correction that has no id yet. */
type Draft = Correction extends infer One ? (One extends Correction ? Omit<One, 'id'> : never) : never

/**
 * What the user asks for, anchored in the graph as it stands. `taken` are the ids of the corrections that there are.
 * Throws a NameError on a name that stands for no entity or for several, a CorrectionError on what would change nothing.
 */
export function draftCorrection(graph: Lookup, wish: CorrectionWish, taken: ReadonlySet<string>): Correction {
  const note = wish.note === undefined || wish.note.trim() === '' ? {} : { note: wish.note.trim() }
  const draft: Draft = { ...draftOf(graph, wish), ...note }
  return { id: freeId(draft, taken), ...draft } as Correction
}

/** The same decision may be made again after another has come between, so that its content alone is no id. */
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
        throw new CorrectionError(`${entity.name} (${entity.id}) is a ${wish.type} already.`)
      return { action: 'retype', entity: anchorOf(graph, entity), type: wish.type }
  }
}

const anchorOf = ({ data }: Lookup, entity: EntityRecord): EntityAnchor =>
  anchorEntity(entity, ownMentions(data.mentions).get(entity.id) ?? [])

function draftMerge({ data, names }: Lookup, words: readonly string[]): readonly EntityAnchor[] {
  const entities = words.map((word) => names.resolve(word))
  const twice = entities.find(({ id }, index) => entities.findIndex((other) => other.id === id) < index)
  if (twice) throw new CorrectionError(`${twice.name} (${twice.id}) is named twice. Name different entities.`)
  if (entities.length < 2) throw new CorrectionError('A merge takes two entities or more.')
  const mentions = ownMentions(data.mentions)
  return entities.map((entity) => anchorEntity(entity, mentions.get(entity.id) ?? []))
}

function newName(entity: EntityRecord, name: string): string {
  const plain = name.replace(/\s+/gu, ' ').trim()
  if (foldName(plain) === '') throw new CorrectionError('A name must hold a letter or a digit.')
  if (plain === entity.name) throw new CorrectionError(`${entity.name} (${entity.id}) is called so already.`)
  return plain
}
