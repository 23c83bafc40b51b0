import type { BlockRule, Finding } from '../finding'
import { findDate } from '../parse-date'
import { mediumOf, readCredits, soleCredit } from '../read-credits'
import { readNames } from '../read-names'

const LEAD =
  /^(?:(?:written|story|text|reported|posted|words) )?by:?\s+|^(?:author|authors|writer|reporter|byline)s?:\s*/i
const FROM_PLACE = /^from\s+(?=.{1,80}\s+in\s+\p{Lu})/iu
const LABEL_AND_REST = /\b(?:published|posted|updated|last updated)\b.{0,100}$/i
const LONE_NAME = /^(?:the )?\p{Ll}?\p{Lu}[\p{L}\p{N}.'’-]*$/u

/** "By Jane Doe and John Smith, Reuters", "By Azernews", "Written by Jane Doe | May 31, 2017". */
export const byline: BlockRule = {
  id: 'byline',
  where: 'edges',
  read({ words }) {
    const lead = (LEAD.exec(words) ?? FROM_PLACE.exec(words))?.[0]
    if (!lead || words.length > 200) return null
    const date = findDate(words)
    const who = words.slice(lead.length, date?.start).replace(LABEL_AND_REST, '')
    const finding = readWho(who.replace(/[\s,.|•·(–—-]+$/u, ''))
    return finding && date ? { ...finding, published: date.date } : finding
  },
}

function readWho(who: string): Finding | null {
  const credits = readCredits(who)
  if (credits) return creditOf(soleCredit(credits))
  if (LONE_NAME.test(who)) return creditOf(mediumOf(who))
  const names = readNames(who)
  return names && { authors: names.people, ...creditOf(names.outlets[0] ?? null) }
}

const creditOf = (credit: string | null): Finding => (credit ? { credit } : {})
