import type { Quadrant } from '../../../model'

/** What the kinds of relation are called, from conflict to cooperation, then what is neither. */
export const QUADRANT_NAMES: Readonly<Record<Quadrant, string>> = {
  'material conflict': 'Conflict, in deeds',
  'verbal conflict': 'Conflict, in words',
  'verbal cooperation': 'Cooperation, in words',
  'material cooperation': 'Cooperation, in deeds',
  speech: 'Speech',
  structure: 'Standing ties',
  weak: 'Weak links, no claims',
}
