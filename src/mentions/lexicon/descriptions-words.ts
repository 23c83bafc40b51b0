import { words } from '../../language/words'

/** Words that open a definite description. */
export const DEFINITE: readonly string[] = words(`the his her its their both two that this`)
