import type { DraftClaim } from '../draft-claim'
import type { SentenceView } from '../sentence/sentence-view'
import { clausesInPlaces } from './clauses-in-places'
import { kindsInPlaces } from './kinds-in-places'
import { namesInPlaces } from './names-in-places'
import { phrasesInPlaces } from './phrases-in-places'

/** What is where, in the order in which the rules are heard. */
const RULES: readonly ((view: SentenceView) => DraftClaim[])[] = [
  namesInPlaces,
  phrasesInPlaces,
  clausesInPlaces,
  kindsInPlaces,
]

export const claimsInPlaces = (view: SentenceView): DraftClaim[] => RULES.flatMap((rule) => rule(view))
