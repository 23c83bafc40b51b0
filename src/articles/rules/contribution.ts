import type { BlockRule } from '../finding'
import { countWords } from '../text-block'

const LONGEST_LINE_IN_WORDS = 30
const INPUTS =
  /^\(?(?:with (?:additional |agency |more |[\p{Lu}\d/& ]{2,20}|\p{Lu}\p{L}{1,20} )?(?:inputs?|reporting|reports?|files|material|information|agencies)\b(?: (?:from|by)\b.{0,160})?|(?:with )?inputs (?:from|by)\b.{0,160})\)?\.?$/iu
const CONTRIBUTED =
  /^\p{Lu}.{1,160} (?:also )?contributed (?:(?:additional )?reporting|to (?:this|the) (?:report|story|article))\b.{0,40}$/u

/** "(With PTI inputs)", "With agencies", "Jane Doe contributed to this report.": who has a part in a report is not its source. */
export const contribution: BlockRule = {
  id: 'contribution',
  where: 'edges',
  read: ({ words }) =>
    countWords(words) <= LONGEST_LINE_IN_WORDS && (INPUTS.test(words) || CONTRIBUTED.test(words)) ? {} : null,
}
