import { type Selection, sameSelection } from '../state/selection'

/** The results of a search, spread out over what is selected; they are seen as long as that stays so. */
export interface OpenResults {
  readonly words: string
  readonly over: Selection | null
  /** Whether they were put aside without anything else being selected. */
  readonly isAside: boolean
}

export const openResults = (words: string, over: Selection | null): OpenResults => ({ words, over, isAside: false })

export const isSeen = (results: OpenResults | null, selected: Selection | null): results is OpenResults =>
  results !== null && !results.isAside && sameSelection(results.over, selected)
