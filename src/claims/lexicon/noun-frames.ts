import type { NounFrame } from './frame'
import { MATERIAL_CONFLICT_NOUNS } from './nouns/material-conflict'
import { MATERIAL_COOPERATION_NOUNS } from './nouns/material-cooperation'
import { STRUCTURE_NOUNS } from './nouns/structure'
import { VERBAL_CONFLICT_NOUNS } from './nouns/verbal-conflict'
import { VERBAL_COOPERATION_NOUNS } from './nouns/verbal-cooperation'

/**
 * Every way a noun carries a relation. A noun may have several rows, tried in order: "Russia's killing of X" has the
 * killer before it, "X's killing by Russia" the killed.
 */
export const NOUN_FRAMES: readonly NounFrame[] = [
  ...MATERIAL_CONFLICT_NOUNS,
  ...MATERIAL_COOPERATION_NOUNS,
  ...VERBAL_CONFLICT_NOUNS,
  ...VERBAL_COOPERATION_NOUNS,
  ...STRUCTURE_NOUNS,
]
