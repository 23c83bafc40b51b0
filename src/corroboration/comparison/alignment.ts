import type { ComparedWord } from '../words/compared-word'

/** Words that stand on one side or the other between two places where the sentences agree. */
export interface Gap {
  readonly left: readonly ComparedWord[]
  readonly right: readonly ComparedWord[]
}

/** How two sentences match word by word. */
export interface Alignment {
  /** The words of the left side that have their like on the right. */
  readonly shared: readonly ComparedWord[]
  readonly gaps: readonly Gap[]
}
