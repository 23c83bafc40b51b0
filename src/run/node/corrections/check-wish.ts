import { CORRECTION_ACTIONS, ENTITY_TYPES } from '../../../model'
import { CorrectionError } from './correction-error'
import type { CorrectionWish } from './correction-wish'
import { JsonFields } from './json-fields'

/** Throws a CorrectionError where a wish is not what its type says: who asks from JavaScript has no compiler. */
export function checkWish(wish: CorrectionWish): void {
  try {
    checkFields(new JsonFields(wish, 'it'))
  } catch (error) {
    throw new CorrectionError(`That is no correction: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function checkFields(fields: JsonFields): void {
  const action = fields.word('action', CORRECTION_ACTIONS)
  checkOptional(fields, 'note')
  if (action === 'merge') fields.list('entities', checkWord)
  else fields.text('entity')
  if (action === 'split') checkPart(fields)
  if (action === 'rename') fields.text('name')
  if (action === 'retype') fields.word('type', ENTITY_TYPES)
}

function checkPart(fields: JsonFields): void {
  checkOptional(fields, 'as')
  for (const name of ['names', 'documents']) if (fields.get(name) !== undefined) fields.list(name, checkWord)
  if (fields.get('mentions') !== undefined) fields.list('mentions', checkPlace)
}

/** An empty text is as good as none. */
function checkOptional(fields: JsonFields, name: string): void {
  if (fields.get(name) !== undefined && fields.get(name) !== '') fields.text(name)
}

function checkWord(value: unknown): void {
  if (typeof value !== 'string') throw new Error('a name, article or id is no text')
}

function checkPlace(value: unknown): void {
  const place = new JsonFields(value, 'a mention')
  place.text('document')
  place.offset('start')
  place.offset('end')
}
