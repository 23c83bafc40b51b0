import type { Span } from '../model'
import type { Finding } from './finding'
import { readAgencies, soleCredit } from './read-credits'
import { contribution } from './rules/contribution'
import { writtenBy } from './rules/written-by'
import { collapseSpace } from './text-block'

/** The credit behind the last sentence of an article. */
export interface TailCredit {
  /** Where the prose before it ends, into the article's text. */
  readonly proseEnd: number
  readonly finding: Finding
}

const LONGEST_CREDIT = 60
const LONGEST_CREDITS = 400
/** Behind the end of a sentence: "(ANI)", "(PTI) JD KK", "— AFP", "-- Bernama", "==Kyodo". */
const CREDIT =
  /(?<=[.!?…]["'”’»]?[*_]{0,2})\s*[*_]{0,2}(?:[([]([^()[\]]{2,50})[)\]](?:\s\p{Lu}{2,4}){0,4}|(?:[—–|]|--?|==)\s?(\p{L}[^—–()[\]|]{1,50}))[\s.*_]*$/u
const IN_BRACKETS = /(?<=[.!?…]["'”’»]?\s{0,3})\(([^()]{10,390})\)\.?$/u
const ENDS_AS_XINHUA = /(?<=[.!?…]["'”’»]?)\s*(?:Enditem|Item ends)\.?$/

/** Finds who is credited behind the last sentence: "… he said. (ANI)", "… he said. — AFP", "… (Reporting by Jane Doe; Editing by …)". */
export function findTailCredit(text: string, paragraph: Span): TailCredit | null {
  const tail = text.slice(Math.max(paragraph.start, paragraph.end - LONGEST_CREDITS), paragraph.end)
  const found = agencyAt(tail) ?? namesAt(tail)
  const proseEnd = found && paragraph.end - tail.length + tail.slice(0, found.at).trimEnd().length
  return found && proseEnd !== null && proseEnd > paragraph.start ? { proseEnd, finding: found.finding } : null
}

interface Found {
  readonly at: number
  readonly finding: Finding
}

function agencyAt(tail: string): Found | null {
  const from = Math.max(0, tail.length - LONGEST_CREDIT)
  const end = tail.slice(from)
  const ending = ENDS_AS_XINHUA.exec(end)
  if (ending) return { at: from + ending.index, finding: { credit: 'Xinhua' } }
  const match = CREDIT.exec(end)
  const credits = match && readAgencies((match[1] ?? match[2] ?? '').trim())
  const credit = credits && soleCredit(credits)
  return match && credits ? { at: from + match.index, finding: credit ? { credit } : {} } : null
}

function namesAt(tail: string): Found | null {
  const match = IN_BRACKETS.exec(tail)
  if (!match) return null
  const block = { span: { start: 0, end: 0 }, words: collapseSpace(match[0]), kind: 'text' } as const
  const context = { isBelowTitle: true, isFoot: true }
  const finding = writtenBy.read(block, context) ?? contribution.read(block, context)
  return finding && { at: match.index, finding }
}
