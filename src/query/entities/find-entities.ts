import { byText, type EntityRecord, type EntityType, foldName } from '../../model'
import type { Lookup } from '../lookup'

export interface EntityFilter {
  readonly type?: EntityType | readonly EntityType[] | undefined
  /** Words that all begin some word of one of the entity's names, in any case. */
  readonly text?: string | undefined
}

/** The entities that match, the most mentioned first; topics by their salience, behind all others. */
export function findEntities({ data }: Lookup, { type, text }: EntityFilter = {}): readonly EntityRecord[] {
  const types = type === undefined ? null : new Set(typeof type === 'string' ? [type] : type)
  const words = text === undefined ? [] : foldName(text).split(' ')
  return data.entities
    .filter((entity) => (types === null || types.has(entity.type)) && namesHave(entity, words))
    .sort(
      (a, b) =>
        (a.salience === undefined ? 0 : 1) - (b.salience === undefined ? 0 : 1) ||
        (b.salience ?? 0) - (a.salience ?? 0) ||
        b.mentions - a.mentions ||
        byText(a.id, b.id),
    )
}

const namesHave = ({ name, aliases }: EntityRecord, words: readonly string[]): boolean =>
  [name, ...aliases].some((one) => {
    const folded = ` ${foldName(one)}`
    return words.every((word) => folded.includes(` ${word}`))
  })
