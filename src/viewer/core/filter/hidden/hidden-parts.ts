import { hiddenByHand, tooFar, unlinked } from './hidden-entities'
import type { HiddenPart, Hiding } from './hidden-part'
import { doubtful, hiddenOutlets, hiddenStandings, hiddenVoices, otherDates } from './hidden-sentences'
import { hiddenEntityTypes, hiddenRelationTypes } from './hidden-types'
import { lackingRelations } from './lacking-relations'

/** What is most easily forgotten comes first. */
const PARTS: readonly ((hiding: Hiding) => readonly HiddenPart[])[] = [
  tooFar,
  otherDates,
  hiddenByHand,
  hiddenOutlets,
  hiddenStandings,
  hiddenVoices,
  doubtful,
  lackingRelations,
  hiddenEntityTypes,
  hiddenRelationTypes,
  unlinked,
]

/** All that the filters leave out, part by part. */
export const hiddenParts = (hiding: Hiding): readonly HiddenPart[] => PARTS.flatMap((part) => part(hiding))
