import {
  type DocumentRecord,
  type EntityRecord,
  foldName,
  type MentionAnchor,
  type MentionRecord,
  type SplitCorrection,
} from '../../../model'
import type { Lookup } from '../../../query'
import { anchorEntity, ownMentions } from './anchor-entity'
import { CorrectionError } from './correction-error'
import type { MentionPlace, PartWish } from './correction-wish'
import { listLines } from './list-lines'
import { plainName } from './plain-name'

/** What is wrong with a part, whatever the graph; null where nothing is. */
export function partProblem({ names = [], documents = [], mentions = [] }: PartWish): string | null {
  const narrowing = names.length + documents.length
  if (narrowing + mentions.length === 0) return WHICH_PART
  return mentions.length > 0 && narrowing > 0 ? ONE_WAY : null
}

/** Throws a CorrectionError, which lists what there is, on a name, document or mention that the entity has not. */
export function draftSplit(graph: Lookup, entity: EntityRecord, wish: PartWish): Omit<SplitCorrection, 'id'> {
  const problem = partProblem(wish)
  if (problem !== null) throw new CorrectionError(problem)
  const mentions = graph.data.mentions.filter((mention) => mention.entity === entity.id)
  const names = (wish.names ?? []).map((name) => nameAsWritten(entity, mentions, name))
  const documents = (wish.documents ?? []).map((word) => findDocument(graph, mentions, word))
  const places = (wish.mentions ?? []).map((place) => findMention(graph, entity, mentions, place))
  const isNamed = names.length + documents.length > 0 || places.some(({ form }) => form === 'name')
  if (!isNamed && wish.as === undefined) throw new CorrectionError(NAMELESS)
  return {
    action: 'split',
    entity: anchorEntity(entity, whatStays(graph, entity, { names, documents, places })),
    names,
    documents: documents.map(({ id, path }) => ({ id, path })),
    mentions: places.map(({ document, start, end, text }): MentionAnchor => ({ document, start, end, text })),
    as: wish.as === undefined ? null : plainName(wish.as),
  }
}

const WHICH_PART = 'Say which part is to be split off: by name, by document or by mention.'
const ONE_WAY = 'Single mentions say all: leave out names and documents.'
const NAMELESS = 'None of these mentions is a name. Say what they are to be called (--as "Name").'

interface Part {
  readonly names: readonly string[]
  readonly documents: readonly DocumentRecord[]
  readonly places: readonly MentionRecord[]
}

/** What holds on to the rest must not go with the part. */
function whatStays(
  { data }: Lookup,
  { id }: EntityRecord,
  { names, documents, places }: Part,
): readonly MentionRecord[] {
  const folds = new Set(names.map(foldName))
  const ids = new Set(documents.map((document) => document.id))
  const goes = (mention: MentionRecord): boolean =>
    places.length > 0
      ? places.includes(mention)
      : (names.length === 0 || folds.has(foldName(mention.text))) && (ids.size === 0 || ids.has(mention.document))
  const own = ownMentions(data.mentions).get(id) ?? []
  const staying = own.filter((mention) => !goes(mention))
  return staying.length > 0 ? staying : own
}

function nameAsWritten({ name, id }: EntityRecord, mentions: readonly MentionRecord[], word: string): string {
  const names = mentions.filter(({ form }) => form === 'name').map(({ text }) => text)
  const found = names.find((one) => one === word) ?? names.find((one) => foldName(one) === foldName(word))
  if (found !== undefined) return found
  const list = listLines([...new Set(names)])
  throw new CorrectionError(`The articles do not call ${name} (${id}) "${word}". They call it:${list}`)
}

function findDocument(graph: Lookup, mentions: readonly MentionRecord[], word: string): DocumentRecord {
  const found = documentOf(graph, word)
  if (found && mentions.some(({ document }) => document === found.id)) return found
  const ids = new Set(mentions.map(({ document }) => document))
  const naming = graph.data.documents.filter(({ id }) => ids.has(id))
  const list = listLines(naming.map(({ id, path }) => `${path} (${id})`))
  const what = found ? `${found.path} does not name it.` : `No article has the path or id "${word}".`
  throw new CorrectionError(`${what} Articles that do:${list}`)
}

/** Two articles may have one path, of two inputs: then only the id tells them apart. */
function documentOf({ data, documentById }: Lookup, word: string): DocumentRecord | undefined {
  const [first, ...others] = data.documents.filter(({ path }) => path === word)
  return documentById.get(word) ?? (others.length === 0 ? first : undefined)
}

function findMention(
  graph: Lookup,
  { name }: EntityRecord,
  mentions: readonly MentionRecord[],
  { document: word, start, end }: MentionPlace,
): MentionRecord {
  const document = findDocument(graph, mentions, word)
  const here = mentions.filter((mention) => mention.document === document.id)
  const found = here.find((mention) => mention.start === start && mention.end === end)
  if (found) return found
  const nearest = [...here].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
  const list = listLines(nearest.map((mention) => `${mention.start}-${mention.end} ${mention.text}`))
  throw new CorrectionError(`${document.path} has no mention of ${name} at ${start}-${end}. The nearest are:${list}`)
}
