import { byText, type EntityRecord, foldName } from '../../model'
import { editDistance } from './edit-distance'

const MOST = 5
/** Longer names are compared by their beginning: the distance takes length times length steps. */
const COMPARED = 60

/** What it costs to be like a part of a name only: of names that are equally like, the one that is so as a whole goes first. */
const PART = 0.01

/** 0 where the asked words begin a word of the name, else the share of letters that would have to change. */
function distance(asked: string, name: string): number {
  if (` ${name}`.includes(` ${asked}`)) return 0
  const shortened = name.slice(0, COMPARED)
  const parts = shortened.split(' ').map((part) => editDistance(asked, part) / asked.length + PART)
  return Math.min(editDistance(asked, shortened) / asked.length, ...parts)
}

/** Up to five entities whose names look most like the asked one, nearest first, the more often mentioned before the less. */
export function nearestEntities(entities: readonly EntityRecord[], word: string): readonly EntityRecord[] {
  const asked = foldName(word).slice(0, COMPARED)
  if (asked === '') return []
  return entities
    .map((entity) => ({
      entity,
      far: Math.min(...[entity.name, ...entity.aliases].map((name) => distance(asked, foldName(name)))),
    }))
    .filter(({ far }) => far <= 0.5 + PART)
    .sort((a, b) => a.far - b.far || b.entity.mentions - a.entity.mentions || byText(a.entity.id, b.entity.id))
    .slice(0, MOST)
    .map(({ entity }) => entity)
}
