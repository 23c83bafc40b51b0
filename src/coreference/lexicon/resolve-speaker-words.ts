import { words } from '../../language/words'

/** Verbs between a quotation and the one who said it. */
export const SAYING: readonly string[] = words(
  `said says told added adds wrote tweeted insisted explained declared stressed noted warned continued replied
  asked argued recalled stated announced concluded remarked claimed`,
)
