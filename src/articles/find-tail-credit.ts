import type { Span } from '../model'
import { readAgencies, soleCredit } from './read-credits'

/** The credit behind the last sentence of an article. */
export interface TailCredit {
  /** Where the prose before it ends, into the article's text. */
  readonly proseEnd: number
  /** The one agency that it names; null where it names several or none in particular. */
  readonly credit: string | null
}

const LONGEST_CREDIT = 60
/** Behind the end of a sentence: "(ANI)", "— AFP", "-- Bernama", "==Kyodo". */
const CREDIT =
  /(?<=[.!?…]["'”’»]?[*_]{0,2})\s*[*_]{0,2}(?:[([]([^()[\]]{2,50})[)\]]|(?:[—–|]|--?|==)\s?([\p{L}][^—–()[\]|]{1,50}))[\s.*_]*$/u
const ENDS_AS_XINHUA = /(?<=[.!?…]["'”’»]?)\s*(?:Enditem|Item ends)\.?$/

/** Finds the agency's name behind the last sentence of the last paragraph: "… he said. (ANI)", "… he said. — AFP". */
export function findTailCredit(text: string, paragraph: Span): TailCredit | null {
  const from = Math.max(paragraph.start, paragraph.end - LONGEST_CREDIT)
  const tail = text.slice(from, paragraph.end)
  const ending = ENDS_AS_XINHUA.exec(tail)
  if (ending && from + ending.index > paragraph.start) return { proseEnd: from + ending.index, credit: 'Xinhua' }
  const match = CREDIT.exec(tail)
  const credits = match && readAgencies((match[1] ?? match[2] ?? '').trim())
  if (!match || !credits || from + match.index <= paragraph.start) return null
  return { proseEnd: from + match.index, credit: soleCredit(credits) }
}
