import { words } from '../../language/words'

/** Arabic articles are tied on by a hyphen, and so may open a name in lower case: "al-Assad". */
export const TIED_PARTICLES: readonly string[] = words(`al el ul as ash an ad ar at az`)

/** Bynames of rulers and saints. */
export const EPITHETS: readonly string[] = words(
  `great terrible magnificent conqueror wise bold bald good pious fair younger elder cruel impaler baptist
  lionheart confessor navigator apostate second third first`,
)
