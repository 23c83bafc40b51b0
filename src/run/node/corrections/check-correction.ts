import {
  CORRECTION_ACTIONS,
  type Correction,
  type DocumentAnchor,
  ENTITY_TYPES,
  type EntityAnchor,
  foldName,
  type MentionAnchor,
  type SplitCorrection,
} from '../../../model'
import { JsonFields } from './json-fields'

/** A correction out of JSON; fields that none has are left out. Throws an Error that names the field where one is not as it must be. */
export function checkCorrection(value: unknown): Correction {
  const fields = new JsonFields(value, 'it')
  const note = fields.get('note') === undefined ? {} : { note: fields.text('note') }
  const after = fields.get('after') === undefined ? {} : { after: fields.list('after', checkId) }
  const decision = { id: fields.text('id'), ...note, ...after }
  const action = fields.word('action', CORRECTION_ACTIONS)
  if (action === 'merge') return { ...decision, action, entities: atLeastTwo(fields.list('entities', checkEntity)) }
  const entity = checkEntity(fields.get('entity'))
  switch (action) {
    case 'split':
      return { ...decision, action, entity, ...checkPart(fields) }
    case 'rename':
      return { ...decision, action, entity, name: fields.title('name') }
    case 'hide':
      return { ...decision, action, entity }
    case 'retype':
      return { ...decision, action, entity, type: fields.word('type', ENTITY_TYPES) }
  }
}

function atLeastTwo(entities: readonly EntityAnchor[]): readonly EntityAnchor[] {
  if (entities.length < 2) throw new Error('"entities" has fewer than two')
  return entities
}

function checkEntity(value: unknown): EntityAnchor {
  const fields = new JsonFields(value, 'an entity')
  return {
    name: fields.text('name'),
    type: fields.word('type', ENTITY_TYPES),
    mentions: fields.list('mentions', checkMention),
  }
}

function checkMention(value: unknown): MentionAnchor {
  const fields = new JsonFields(value, 'a mention')
  return {
    document: fields.text('document'),
    start: fields.offset('start'),
    end: fields.offset('end'),
    text: fields.text('text'),
  }
}

function checkPart(fields: JsonFields): Pick<SplitCorrection, 'names' | 'documents' | 'mentions' | 'as'> {
  const names = fields.list('names', checkName)
  const documents = fields.list('documents', checkDocument)
  const mentions = fields.list('mentions', checkMention)
  if (names.length + documents.length + mentions.length === 0) {
    throw new Error('"names", "documents" and "mentions" are all empty')
  }
  return { names, documents, mentions, as: fields.get('as') === null ? null : fields.title('as') }
}

function checkId(value: unknown): string {
  if (typeof value === 'string') return value
  throw new Error('"after" has one that is no text')
}

function checkName(value: unknown): string {
  if (typeof value === 'string' && foldName(value) !== '') return value
  throw new Error('"names" has one without a letter or a digit')
}

function checkDocument(value: unknown): DocumentAnchor {
  const fields = new JsonFields(value, 'a document')
  return { id: fields.text('id'), path: fields.text('path') }
}
