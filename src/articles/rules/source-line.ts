import type { BlockRule, Finding } from '../finding'
import { outletOfAddress } from '../outlet-of-address'
import { findDate } from '../parse-date'
import { mediumOf, readCredits, soleCredit } from '../read-credits'
import { countWords } from '../text-block'

const LONGEST_LINE = 200
const LONGEST_NAME_IN_WORDS = 6

const THIS = '(?:this|a version of this) (?:article|story|report|piece|column|post)'

/** Who puts the article out. */
const PUBLISHER =
  /^(?:other (?:reports|news|articles|stories) (?:by|from)|publisher|publication|published (?:by|in))\b\s*:?\s*(.+)$/i
/** Blogs put this under what others take over from them. */
const ON_SITE = /^the post .+ (?:appeared first|first appeared) (?:on|at) (.+)$/i
const IN_PRINT = new RegExp(`^${THIS} (?:was published|appear(?:s|ed)) in (?:the )?(?:print|paper)\\b(.*)$`, 'i')
const PRINT_EDITION = /^ editions? of (.+)$/i
/** From whom it was taken over: the publisher's own name only where no other is known. */
const ORIGIN = new RegExp(
  `^(?:sources?|courtesy of|courtesy|(?:${THIS} (?:was )?|was )?(?:originally |first )(?:published|appeared|posted) (?:by|in|on|at)|` +
    `(?:${THIS} (?:is|was|has been) )?(?:republished|reprinted|reproduced) (?:from|with (?:the )?permission (?:of|from)))\\b\\s*:?\\s*(.+)$`,
  'i',
)
/** "Dawn, May 31st, 2017", "The Conversation. Read the original article", "Undark under a Creative Commons licence". */
const NAME_ENDS = /,? (?:on|under|and is|and was|with|as|here|in (?:its|their))\b|\s*[|(;]|, |[.!] /

/** "Other reports by iNewsToday", "Source: Xinhua", "This article first appeared on The Conversation": the line names the medium. */
export const sourceLine: BlockRule = {
  id: 'source-line',
  where: 'anywhere',
  read({ words }) {
    const line = words.slice(0, LONGEST_LINE).replace(/^\(([^()]*)\)$/, '$1')
    const site = ON_SITE.exec(line)?.[1]
    if (site) return fromPublisher(site, true)
    const printed = IN_PRINT.exec(line)?.[1]
    if (printed !== undefined) return fromPublisher(PRINT_EDITION.exec(printed)?.[1] ?? '') ?? {}
    const publisher = PUBLISHER.exec(line)?.[1]
    if (publisher) return fromPublisher(publisher, /^other/i.test(line))
    const origin = ORIGIN.exec(line)?.[1]
    return origin ? fromOrigin(origin) : null
  },
}

function fromPublisher(words: string, isSure = false): Finding | null {
  const name = nameAtStart(words)
  if (!name || !(isSure || mediumOf(name))) return null
  const date = findDate(words)?.date
  return date ? { outlet: name, published: date, isLabelled: true } : { outlet: name }
}

/** A line that names somebody else (the source of figures, a photographer) is furniture all the same. */
function fromOrigin(words: string): Finding | null {
  const credits = readCredits(words.replace(/[.\s]+$/, ''))
  if (credits) return creditOf(soleCredit(credits))
  const name = nameAtStart(words)
  if (!name) return null
  const medium = /^(?:https?:|www\.)/i.test(name) ? outletOfAddress(name) : mediumOf(name)
  const date = findDate(words)?.date
  return { ...creditOf(medium), ...(date && { published: date, isLabelled: true }) }
}

const creditOf = (credit: string | null): Finding => (credit ? { credit } : {})

/** The name that the words begin with; null where they begin with none, as a sentence's do. */
function nameAtStart(words: string): string | null {
  const name = words.slice(0, NAME_ENDS.exec(words)?.index).replace(/[.,\s]+$/, '')
  const isName = /^[\p{Lu}\p{N}]|^\p{Ll}?\p{Lu}|^the \p{Lu}|^(?:https?:|www\.)/u.test(name)
  return isName && countWords(name) <= LONGEST_NAME_IN_WORDS ? name : null
}
