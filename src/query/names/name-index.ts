import { type EntityRecord, type EntityType, foldName, type MentionRecord } from '../../model'
import { NameError } from './name-error'
import { nearestEntities } from './nearest-entities'

const MOST_CANDIDATES = 5

type EntitiesByKey = ReadonlyMap<string, readonly EntityRecord[]>

/** Finds the entity that a name, an alias or an id stands for, in any case, with or without diacritics. */
export class NameIndex {
  readonly #byId: EntitiesByKey
  readonly #byName: EntitiesByKey
  readonly #byAlias: EntitiesByKey

  /** Mentions serve for advice alone: a word that stands for an entity here and there ("the Kremlin") is none of its names. They are not looked at before. */
  constructor(
    private readonly entities: readonly EntityRecord[],
    private readonly mentions: () => readonly MentionRecord[] = () => [],
  ) {
    this.#byId = group(entities, ({ id }) => [id.toLowerCase()])
    this.#byName = group(entities, ({ name }) => [foldName(name)])
    this.#byAlias = group(entities, ({ aliases }) => aliases.map(foldName))
  }

  /**
   * The one entity meant. An id goes before a name, a name before an alias. `type` leaves only entities of that type to choose from.
   * Throws a NameError, with the nearest candidates, where there is none or more than one.
   *
   * @example
   * new NameIndex(data.entities).resolve('emmanuel macron').id // 'person:emmanuel-macron'
   */
  resolve(word: string, type?: EntityType): EntityRecord {
    const meant = (entity: EntityRecord): boolean => type === undefined || entity.type === type
    for (const found of this.#tiers(word)) {
      const [first, ...others] = found.filter(meant)
      if (first && others.length > 0) throw new NameError(word, 'ambiguous', [first, ...others], type)
      if (first) return first
    }
    throw new NameError(word, 'unknown', this.#nearest(word, this.entities.filter(meant)), type)
  }

  #nearest(word: string, entities: readonly EntityRecord[]): readonly EntityRecord[] {
    const key = foldName(word)
    const ids = new Set(
      this.mentions()
        .filter(({ text }) => foldName(text) === key)
        .map(({ entity }) => entity),
    )
    const meant = key === '' ? [] : entities.filter(({ id }) => ids.has(id))
    return [...new Set([...meant, ...nearestEntities(entities, word)])].slice(0, MOST_CANDIDATES)
  }

  /** One after the other: an id, which programs ask by, needs no folding. */
  *#tiers(word: string): Iterable<readonly EntityRecord[]> {
    yield this.#byId.get(word.trim().toLowerCase()) ?? []
    const key = foldName(word)
    if (key === '') return
    yield this.#byName.get(key) ?? []
    yield this.#byAlias.get(key) ?? []
  }
}

function group(entities: readonly EntityRecord[], keysOf: (entity: EntityRecord) => readonly string[]): EntitiesByKey {
  const groups = new Map<string, EntityRecord[]>()
  for (const entity of entities) {
    for (const key of new Set(keysOf(entity))) {
      const members = groups.get(key)
      if (members) members.push(entity)
      else groups.set(key, [entity])
    }
  }
  return groups
}
